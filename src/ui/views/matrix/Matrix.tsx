import { useMemo } from 'react';
import { matrixOf } from '../../../model/matrix';
import type { LoadedDocuments } from '../../documents';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';
import { Empty } from '../../parts/Status';
import { MatrixRows } from './MatrixRows';

interface MatrixProps {
  readonly documents: LoadedDocuments;
  readonly themes: readonly string[];
  readonly year: number;
}

/** All families by theme, one column a district: result with growth, and target. */
export function Matrix({ documents, themes, year }: MatrixProps) {
  const words = useWords();
  const { view, go } = useNavigation();
  const { catalogue, districts } = documents;
  const all = useMemo(() => matrixOf(documents, districts), [documents, districts]);
  const rows = all.flatMap((group) => group.rows);
  const groups = all
    .filter(({ theme }) => themes.length === 0 || themes.includes(theme.id))
    .map((group) => ({
      ...group,
      rows: group.rows.filter((row) => !view.comparable || row.comparable),
    }))
    .filter((group) => group.rows.length > 0);
  return (
    <section aria-labelledby="matrix-title" className="matrix-section">
      <div className="section-head">
        <h2 id="matrix-title">{words.matrix}</h2>
        <p className="lead">
          {words.matrixLead(rows.length, rows.filter((row) => row.comparable).length)}
          {' · '}
          {words.inCell(year)}
        </p>
        <div className="controls">
          <ThemeChoice documents={documents} chosen={themes} offered={all.map((g) => g.theme.id)} />
          <label className="check">
            <input
              type="checkbox"
              checked={view.comparable}
              onChange={(event) => go({ comparable: event.target.checked })}
            />
            {words.comparableOnly}
          </label>
        </div>
      </div>
      {groups.length === 0 ? (
        <Empty>
          <p>{words.empty}</p>
          <button
            type="button"
            className="button"
            onClick={() => go({ themes: null, comparable: null })}
          >
            {words.reset}
          </button>
        </Empty>
      ) : (
        <table className="matrix" aria-labelledby="matrix-title">
          <thead>
            <tr>
              <th scope="col">{words.indicatorColumn}</th>
              {districts.map((id) => (
                <th key={id} scope="col">
                  <DistrictName district={id} catalogue={catalogue} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <MatrixRows key={group.theme.id} group={group} catalogue={catalogue} />
          ))}
        </table>
      )}
    </section>
  );
}

interface ThemeChoiceProps {
  readonly documents: LoadedDocuments;
  readonly chosen: readonly string[];
  readonly offered: readonly string[];
}

function ThemeChoice({ documents, chosen, offered }: ThemeChoiceProps) {
  const words = useWords();
  const language = useLanguage();
  const { go } = useNavigation();
  const themes = documents.catalogue.themes.filter((each) => offered.includes(each.id));
  return (
    <div className="chips" role="group" aria-label={words.themeFilter}>
      <button
        type="button"
        className="chip"
        aria-pressed={chosen.length === 0}
        onClick={() => go({ themes: null })}
      >
        {words.allThemes}
      </button>
      {themes.map(({ id, name }) => {
        const pressed = chosen.includes(id);
        const next = pressed ? chosen.filter((each) => each !== id) : [...chosen, id];
        return (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={pressed}
            onClick={() => go({ themes: next.length === 0 ? null : next })}
          >
            {name[language]}
          </button>
        );
      })}
    </div>
  );
}
