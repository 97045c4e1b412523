import { memo } from 'react';
import type { Catalogue, Family, Judgement } from '../../../model/types';
import { termWords } from '../../../model/words/terms';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { SideName } from '../../parts/DistrictName';

interface JudgedFamilyRowsProps {
  readonly family: Family;
  readonly judgements: readonly Judgement[];
  readonly catalogue: Catalogue;
}

/** One family's verdicts: the two sides, how they compare, and why. */
export const JudgedFamilyRows = memo(function JudgedFamilyRows({
  family,
  judgements,
  catalogue,
}: JudgedFamilyRowsProps) {
  const language = useLanguage();
  return (
    <section className="judged-family" aria-labelledby={`judged-${family.id}`}>
      <div className="judged-head">
        <h2 id={`judged-${family.id}`}>
          <ViewLink to={{ view: 'indicator', indicator: family.id, find: null, verdict: null }}>
            {family.name[language]}
          </ViewLink>
        </h2>
        <span className="muted small">{family.theme.name[language]}</span>
      </div>
      <ul>
        {judgements.map(({ left, right, verdict, why }) => (
          <li key={[left, right].flatMap((each) => [each.district.id, each.indicator.id]).join()}>
            <span className={`verdict verdict-${verdict}`}>
              {termWords[language].verdicts[verdict]}
            </span>
            <p className="judged-sides">
              <SideName className="judged-side" side={left} catalogue={catalogue} />{' '}
              <span aria-hidden="true">↔</span>{' '}
              <SideName className="judged-side" side={right} catalogue={catalogue} />
            </p>
            {why && <p className="judged-why">{why[language]}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
});
