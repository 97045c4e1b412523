import type { ReactNode } from 'react';
import type { Documents } from '../../../model/compare';
import { impliedLevels } from '../../../model/targets/derived';
import { countReasons, insteadOf } from '../../../model/targets/instead';
import { targetList } from '../../../model/targets/list';
import type { TargetMeasure, TargetRow } from '../../../model/targets/rows';
import { isNumeric } from '../../../model/target';
import type { Language } from '../../../model/types';
import { gapWords } from '../../../model/words/terms';
import { targetWords } from '../../../model/words/targets';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { ComparisonFigure } from '../../parts/ComparisonFigure';
import { DerivedLevels } from './DerivedLevels';
import { OtherTargets } from './OtherTargets';

interface TargetGroupsProps {
  readonly documents: Documents;
  readonly targets: readonly TargetRow[];
  readonly year: number;
}

const measures: readonly TargetMeasure[] = ['growth', 'rate', 'level', 'alone', 'words'];

/** The targets by what they are held against, under links to each group. */
export function TargetGroups({ documents, targets, year }: TargetGroupsProps) {
  const own = targetWords[useLanguage()];
  const groups = measures
    .map((measure) => ({ measure, own: targets.filter((each) => each.measure === measure) }))
    .filter((group) => group.own.length > 0);
  return (
    <>
      <nav className="contents" aria-label={own.contents}>
        {groups.map((group) => (
          <a key={group.measure} href={`#targets-${group.measure}`}>
            {own.groups[group.measure]} <span className="count">{group.own.length}</span>
          </a>
        ))}
      </nav>
      {groups.map((group) => (
        <Group key={group.measure} measure={group.measure} count={group.own.length}>
          <GroupBody
            documents={documents}
            measure={group.measure}
            targets={group.own}
            year={year}
          />
        </Group>
      ))}
    </>
  );
}

interface GroupProps {
  readonly measure: TargetMeasure;
  readonly count: number;
  readonly children: ReactNode;
}

function Group({ measure, count, children }: GroupProps) {
  const own = targetWords[useLanguage()];
  const id = `targets-${measure}`;
  return (
    <section className="target-group" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {own.groups[measure]} <span className="count">{own.counted(count)}</span>
      </h2>
      {children}
    </section>
  );
}

function GroupBody(props: TargetGroupsProps & { readonly measure: TargetMeasure }) {
  const { documents, measure, targets, year } = props;
  const language = useLanguage();
  const { view } = useNavigation();
  if (measure === 'alone' || measure === 'words') {
    const finding = measure === 'alone' ? aloneFinding : wordsFinding;
    return (
      <OtherTargets
        targets={targets}
        catalogue={documents.catalogue}
        finding={finding(targets, language)}
        fileName={`${targetWords[language].groups[measure]}-${year}`}
        year={year}
      />
    );
  }
  const comparison = targetList(documents, targets, measure);
  if (!comparison) return null;
  return (
    <>
      <ComparisonFigure comparison={comparison} density="regular" form={view.show} />
      {measure === 'growth' && <Derived documents={documents} targets={targets} year={year} />}
    </>
  );
}

/** What growth targets imply for levels, on demand. */
function Derived({ documents, targets, year }: TargetGroupsProps) {
  const own = targetWords[useLanguage()];
  const { view, go } = useNavigation();
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={view.derived}
          onChange={(event) => go({ derived: event.target.checked })}
        />
        {own.derive(year)}
      </label>
      {view.derived && (
        <DerivedLevels
          implied={impliedLevels(targets, documents.figures)}
          catalogue={documents.catalogue}
          year={year}
        />
      )}
    </>
  );
}

function aloneFinding(targets: readonly TargetRow[], language: Language): string {
  const own = targetWords[language];
  const reasons = countReasons(targets).map(({ reason, count }) =>
    own.because(reason === 'no-ratio' ? own.noRatio : gapWords[language][reason], count),
  );
  return own.aloneFinding(targets.length, reasons);
}

function wordsFinding(targets: readonly TargetRow[], language: Language): string {
  const numbered = targets.filter((target) =>
    insteadOf(target).figures.some(({ statement }) => isNumeric(statement)),
  );
  return targetWords[language].wordsFinding(targets.length, numbered.length);
}
