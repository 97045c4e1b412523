import { memo, useMemo } from 'react';
import type { Comparison } from '../../../model/comparison';
import type { Documents } from '../../../model/documents';
import { targetList } from '../../../model/targets/list';
import type { TargetMeasure, TargetRow } from '../../../model/targets/rows';
import { targetWords } from '../../../model/words/targets';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { ComparisonFigure } from '../../parts/ComparisonFigure';
import { Derived } from './DerivedLevels';
import { otherFinding, OtherTargets } from './OtherTargets';

interface TargetGroupsProps {
  readonly documents: Documents;
  readonly targets: readonly TargetRow[];
  readonly year: number;
}

const measures: readonly TargetMeasure[] = ['growth', 'rate', 'level', 'alone', 'words'];

interface Group {
  readonly measure: TargetMeasure;
  readonly targets: readonly TargetRow[];
  /** Null where no step can be drawn. */
  readonly comparison: Comparison | null;
}

/** The targets by what they are held against, under links to each group. */
export function TargetGroups({ documents, targets, year }: TargetGroupsProps) {
  const own = targetWords[useLanguage()];
  const groups = useMemo(
    () =>
      measures
        .map((measure): Group => {
          const inGroup = targets.filter((each) => each.measure === measure);
          const listed = measure !== 'alone' && measure !== 'words';
          const comparison = listed ? targetList(documents, inGroup, measure) : null;
          return { measure, targets: inGroup, comparison };
        })
        .filter((group) => group.targets.length > 0),
    [documents, targets],
  );
  return (
    <>
      <nav className="contents text-cluster" aria-label={own.contents}>
        {groups.map(({ measure, targets: inGroup }) => (
          <a key={measure} href={`#targets-${measure}`}>
            {own.groups[measure]} <span className="count">{inGroup.length}</span>
          </a>
        ))}
      </nav>
      {groups.map((group) => (
        <section
          key={group.measure}
          className="target-group stack"
          aria-labelledby={`targets-${group.measure}`}
        >
          <h2 id={`targets-${group.measure}`} tabIndex={-1}>
            {own.groups[group.measure]}{' '}
            <span className="count">{own.counted(group.targets.length)}</span>
          </h2>
          <GroupBody group={group} documents={documents} year={year} />
        </section>
      ))}
    </>
  );
}

// A figure that is opened changes its own button, and not the drawings.
const StillFigure = memo(ComparisonFigure);
const StillTargets = memo(OtherTargets);

interface GroupBodyProps extends Omit<TargetGroupsProps, 'targets'> {
  readonly group: Group;
}

function GroupBody({ group, documents, year }: GroupBodyProps) {
  const language = useLanguage();
  const { view } = useNavigation();
  const { measure, targets, comparison } = group;
  if (!comparison) {
    return (
      <StillTargets
        targets={targets}
        catalogue={documents.catalogue}
        finding={otherFinding(measure, targets, language)}
        fileName={`${targetWords[language].groups[measure]}-${year}`}
        year={year}
      />
    );
  }
  return (
    <>
      <StillFigure comparison={comparison} density="regular" form={view.show} />
      {measure === 'growth' && <Derived documents={documents} targets={targets} year={year} />}
    </>
  );
}
