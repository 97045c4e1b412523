import { memo, useMemo } from 'react';
import type { Comparison } from '../../../model/comparison';
import type { Documents } from '../../../model/documents';
import { targetList } from '../../../model/targets/list';
import type { TargetGroup, TargetRow } from '../../../model/targets/rows';
import { targetWords } from '../../../model/words/targets';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { ComparisonFigure } from '../../parts/ComparisonFigure';
import { useGradually } from '../../parts/useGradually';
import { Derived } from './DerivedLevels';
import { otherFinding, OtherTargets } from './OtherTargets';

interface TargetGroupsProps {
  readonly documents: Documents;
  readonly targets: readonly TargetRow[];
  /** Of the reports; null where they are of several. */
  readonly year: number | null;
}

const groupsInOrder: readonly TargetGroup[] = ['growth', 'rate', 'level', 'alone', 'words'];

interface Group {
  readonly name: TargetGroup;
  readonly targets: readonly TargetRow[];
  /** Null where no step can be drawn. */
  readonly comparison: Comparison | null;
}

/** The targets by what they are held against, under links to each group. */
export function TargetGroups({ documents, targets, year }: TargetGroupsProps) {
  const own = targetWords[useLanguage()];
  const groups = useMemo(
    () =>
      groupsInOrder
        .map((name): Group => {
          const inGroup = targets.filter((each) => each.group === name);
          const listed = name !== 'alone' && name !== 'words';
          const comparison = listed ? targetList(documents, inGroup, name) : null;
          return { name, targets: inGroup, comparison };
        })
        .filter((group) => group.targets.length > 0),
    [documents, targets],
  );
  // The picture comes first, and its list and the other groups after it.
  const drawn = useGradually(groups.length + 1);
  return (
    <>
      <nav className="contents text-cluster" aria-label={own.contents}>
        {groups.map(({ name, targets: inGroup }) => (
          <a key={name} href={`#targets-${name}`}>
            {own.groups[name]} <span className="count">{inGroup.length}</span>
          </a>
        ))}
      </nav>
      {groups.slice(0, Math.max(1, drawn - 1)).map((group) => (
        <section
          key={group.name}
          className="target-group chapter stack"
          aria-labelledby={`targets-${group.name}`}
        >
          <h2 id={`targets-${group.name}`} tabIndex={-1}>
            {own.groups[group.name]}{' '}
            <span className="count">{own.counted(group.targets.length)}</span>
          </h2>
          <GroupBody group={group} documents={documents} year={year} whole={drawn > 1} />
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
  /** Whether more than its picture is drawn by now. */
  readonly whole: boolean;
}

function GroupBody({ group, documents, year, whole }: GroupBodyProps) {
  const language = useLanguage();
  const { view } = useNavigation();
  const { name, targets, comparison } = group;
  const plane = useMemo(
    () => (name === 'growth' ? targetList(documents, targets, 'plane') : null),
    [documents, name, targets],
  );
  if (!comparison) {
    return (
      <StillTargets
        group={name}
        targets={targets}
        catalogue={documents.catalogue}
        finding={otherFinding(name, targets, language)}
        fileName={[targetWords[language].groups[name], ...(year === null ? [] : [year])].join('-')}
        year={year}
      />
    );
  }
  const pictured =
    plane && view.show === 'chart' && plane.panels.flatMap(({ rows }) => rows).length > 1;
  return (
    <>
      {pictured && (
        <div id="targets-plane">
          <StillFigure comparison={plane} form="chart" />
        </div>
      )}
      {(whole || !pictured) && <StillFigure comparison={comparison} form={view.show} />}
      {whole && name === 'growth' && (
        <Derived documents={documents} targets={targets} year={year} />
      )}
    </>
  );
}
