import { memo, useMemo } from 'react';
import { consecutive } from '../../../model/grouping';
import { dictionaryOf, type DictionaryEntry } from '../../../model/dictionary';
import { findIn, pageOf } from '../../../model/longTable';
import { printedUnit } from '../../../model/say/unit';
import { sayWords } from '../../../model/say/voice';
import { languages } from '../../../model/types';
import type { Catalogue } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { indicatorWords } from '../../../model/words/indicator';
import { interfaceWords } from '../../../model/words/interface';
import { termWords } from '../../../model/words/terms';
import type { PageProps } from '../../documents';
import { useLanguage } from '../../language';
import { useNavigation, ViewLink } from '../../navigation';
import { DistrictChoice } from '../../parts/DistrictChoice';
import { DistrictName } from '../../parts/DistrictName';
import { FindField } from '../../parts/FindField';
import { fromStart, NothingFound, Pager, ThemeSelect, useTop } from './LongTable';

/** The indicator dictionary: what each is, in which unit, and what the districts call it. */
export function Dictionary({ documents, selection }: PageProps) {
  const language = useLanguage();
  const words = dataWords[language];
  const { view } = useNavigation();
  const [top, turned] = useTop<HTMLDivElement>();
  const { catalogue } = documents;
  const groups = useMemo(() => dictionaryOf(documents), [documents]);
  const all = groups.flatMap(({ entries }) => entries);
  const shown = groups
    .filter(({ theme }) => selection.themes.length === 0 || selection.themes.includes(theme.id))
    .flatMap(({ theme, entries }) =>
      entries.filter(({ text }) => findIn(text, view.find)).map((entry) => ({ theme, entry })),
    );
  const paged = pageOf(shown, view.page);
  return (
    <>
      <div className="section-head">
        <h1>
          {words.indicatorsTitle(
            all.length,
            new Set(all.map(({ indicator }) => indicator.family)).size,
          )}
        </h1>
        <p className="lead">{words.indicatorsLead}</p>
        <div className="controls cluster" ref={top} tabIndex={-1}>
          <FindField label={words.search} hint={words.searchIndicators} also={fromStart} />
          <ThemeSelect themes={groups.map(({ theme }) => theme)} chosen={selection.themes} />
          <DistrictChoice catalogue={catalogue} />
          <p className="muted small" role="status">
            {words.found(shown.length, all.length)}
          </p>
        </div>
      </div>
      {shown.length === 0 ? (
        <NothingFound all={{ find: null, themes: null, page: null }} />
      ) : (
        <table
          className="ledger stacking"
          aria-label={interfaceWords[language].sections.indicators}
        >
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{indicatorWords[language].definition}</th>
              <th scope="col">{words.term}</th>
            </tr>
          </thead>
          {consecutive(paged.rows, ({ theme }) => theme).map(({ key: theme, members }) => (
            <tbody key={theme.id}>
              <tr className="ledger-group">
                <th scope="rowgroup" colSpan={4}>
                  {theme.name[language]}{' '}
                  <span className="muted">
                    {shown.filter((each) => each.theme.id === theme.id).length}
                  </span>
                </th>
              </tr>
              {members.map(({ entry }) => (
                <DictionaryRow key={entry.indicator.id} entry={entry} catalogue={catalogue} />
              ))}
            </tbody>
          ))}
        </table>
      )}
      <Pager paged={paged} all={shown.length} turned={turned} />
    </>
  );
}

interface DictionaryRowProps {
  readonly entry: DictionaryEntry;
  readonly catalogue: Catalogue;
}

/** One indicator of the dictionary; its name leads to the indicator view. */
const DictionaryRow = memo(function DictionaryRow({ entry, catalogue }: DictionaryRowProps) {
  const language = useLanguage();
  const words = dataWords[language];
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
        {languages
          .filter((each) => each !== language)
          .map((each) => (
            <span key={each} className="ledger-other-name small muted" lang={termWords[each].tag}>
              {name[each]}
            </span>
          ))}
        {family && (
          <span className="ledger-family small muted">
            {words.inFamily(sayWords[language].quoted(family[language]))}
          </span>
        )}
      </th>
      <td className="ledger-unit">
        {printedUnit(unit, language, catalogue.units)}{' '}
        <span className="muted">{termWords[language].measures[measure]}</span>
      </td>
      <td className="ledger-definition">
        {definition ? (
          <>
            {definition[language]}{' '}
            <span className="muted small">
              {indicatorWords[language].definitionFrom(definition.source)}
            </span>
          </>
        ) : (
          <span className="muted">{indicatorWords[language].noDefinition}</span>
        )}
      </td>
      <td className="ledger-terms">
        <ul className="terms small text-cluster" aria-label={words.term}>
          {terms.map(({ district, terms: own }) => (
            <li key={district.id}>
              <DistrictName district={district} />
              <span lang="zh-CN">{own.map(sayWords.zh.quoted).join('')}</span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
});
