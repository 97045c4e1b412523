import { memo } from 'react';
import type { DictionaryEntry } from '../../../model/dictionary';
import { unitName } from '../../../model/say/number';
import type { Catalogue } from '../../../model/types';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';
import { useDataWords } from './useDataWords';

interface DictionaryRowProps {
  readonly entry: DictionaryEntry;
  readonly catalogue: Catalogue;
}

/** One indicator of the dictionary; its name leads to the indicator view. */
export const DictionaryRow = memo(function DictionaryRow({ entry, catalogue }: DictionaryRowProps) {
  const words = useDataWords();
  const language = useLanguage();
  const { indicator, family, terms } = entry;
  const { name, unit, measure, definition } = indicator;
  return (
    <tr>
      <th scope="row" className="ledger-name">
        <ViewLink
          to={{ view: 'indicator', indicator: indicator.family.id, find: null, page: null }}
        >
          {name[language]}
        </ViewLink>
        <span className="ledger-other-name" lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {language === 'zh' ? name.en : name.zh}
        </span>
        {family && <span className="ledger-family">{words.inFamily(family[language])}</span>}
      </th>
      <td className="ledger-unit">
        {unitName(unit, language, catalogue.units)}{' '}
        <span className="muted">{words.measures[measure]}</span>
      </td>
      <td className="ledger-definition">
        {definition ? (
          <>
            {definition[language]}{' '}
            <span className="muted small">{words.definitionFrom(definition.source)}</span>
          </>
        ) : (
          <span className="muted">{words.noDefinition}</span>
        )}
      </td>
      <td className="ledger-terms">
        <ul className="terms" aria-label={words.term}>
          {terms.map(({ district, terms: own }) => (
            <li key={district}>
              <DistrictName district={district} catalogue={catalogue} />
              <span lang="zh-CN">{own.map((term) => `“${term}”`).join('')}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
});
