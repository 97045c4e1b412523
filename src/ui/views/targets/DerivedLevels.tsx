import { derivedCsv } from '../../../exports/csv';
import { saveCsv } from '../../../exports/save';
import type { Documents } from '../../../model/documents';
import { sayFigure, sayStatement } from '../../../model/say/figure';
import { isNumeric } from '../../../model/target';
import { formulaFactor, formulaSign, impliedLevels } from '../../../model/targets/derived';
import type { DerivedLevel, Implied } from '../../../model/targets/derived';
import type { TargetRow } from '../../../model/targets/rows';
import type { Catalogue, NumericStatement } from '../../../model/types';
import { targetWords } from '../../../model/words/targets';
import { termWords } from '../../../model/words/terms';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { IndicatorName } from '../../parts/DistrictName';
import { FigureLink } from '../../parts/FigureLink';
import { useSaid } from '../../parts/useSaid';

interface DerivedProps {
  readonly documents: Documents;
  readonly targets: readonly TargetRow[];
  /** Of the reports; null where they are of several. */
  readonly year: number | null;
}

/** What growth targets imply for levels, when the reader asks for it. */
export function Derived({ documents, targets, year }: DerivedProps) {
  const own = targetWords[useLanguage()];
  const { view, go } = useNavigation();
  return (
    <>
      <label className="check inline">
        <input
          type="checkbox"
          checked={view.derived}
          onChange={(event) => go({ derived: event.target.checked })}
        />
        {own.derive(year)}
      </label>
      {view.derived && (
        <DerivedLevels
          implied={impliedLevels(targets, documents)}
          catalogue={documents.catalogue}
          year={year}
        />
      )}
    </>
  );
}

interface DerivedLevelsProps {
  readonly implied: readonly Implied[];
  readonly catalogue: Catalogue;
  /** Of the reports; null where they are of several. */
  readonly year: number | null;
}

/** The levels that growth targets imply, each with its formula; both operands open their sentences. */
function DerivedLevels({ implied, catalogue, year }: DerivedLevelsProps) {
  const language = useLanguage();
  const own = targetWords[language];
  const levels = implied.flatMap(({ derived }) => derived ?? []);
  return (
    <section className="derived-levels stack" aria-labelledby="derived-title">
      <h3 id="derived-title">{own.derivedTitle(year)}</h3>
      <p className="muted small">{own.derivedNote}</p>
      <dl>
        {implied.map(({ target, derived }) => (
          <div key={target.target.id}>
            <dt>
              <IndicatorName row={target.row} />
            </dt>
            <dd>
              {derived ? (
                <Formula derived={derived} catalogue={catalogue} />
              ) : (
                <span className="gap">— {own.noLevel(target.target.year - 1)}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {levels.length > 0 && (
        <SaveCsv
          label={own.saveDerived}
          name={own.derivedTitle(year)}
          write={() => derivedCsv(levels, language, catalogue.units)}
        />
      )}
    </section>
  );
}

interface FormulaProps {
  readonly derived: DerivedLevel;
  readonly catalogue: Catalogue;
}

/** `225.00 × (1 + 5%) ≥ 236.25亿元`: the operands as buttons, the value in a dashed outline. */
function Formula({ derived, catalogue }: FormulaProps) {
  const language = useLanguage();
  const { level, growth, value } = derived;
  const { units } = catalogue;
  const estimated = level.estimated || growth.estimated;
  const valueText = (each: NumericStatement, unit: string, bare = false) => {
    // The sign of the formula carries the comparator.
    const plain = each.comparator === 'range' ? each : { ...each, comparator: 'eq' as const };
    return sayStatement(plain, unit, '', { language, units, bare });
  };
  return (
    <span className="formula text-cluster">
      <FigureLink figure={level.id} title={sayFigure(level, { language, units })}>
        {isNumeric(level.statement) && valueText(level.statement, level.unit, true)}
      </FigureLink>
      <span>×</span>
      <span>
        (
        <FigureLink figure={growth.id} title={sayFigure(growth, { language, units })}>
          {formulaFactor(derived)}
        </FigureLink>
        )
      </span>
      <span className="inline">
        {formulaSign(derived)}
        <span className="derived derived-value text-cluster">
          {valueText(value, level.unit)}
          {estimated && ` · ${termWords[language].status.estimated}`}
          <small className="fine">{termWords[language].status.derived}</small>
        </span>
      </span>
    </span>
  );
}

interface SaveCsvProps {
  readonly label: string;
  /** Of the file, without its extension. */
  readonly name: string;
  /** The content, made only when it is asked for. */
  readonly write: () => string;
}

/** A button that saves a CSV, and says that it did. */
function SaveCsv({ label, name, write }: SaveCsvProps) {
  const words = useWords();
  const [said, say] = useSaid();
  const save = () => {
    saveCsv(write(), `${name}.csv`);
    say(words.csvSaved);
  };
  return (
    <div className="export-actions cluster">
      <button type="button" className="button button-quiet" onClick={save}>
        {label}
      </button>
      <span className="said" role="status">
        {said}
      </span>
    </div>
  );
}
