import { impliedLevels } from '../../../model/targets/derived';
import type { TargetRow } from '../../../model/targets/rows';
import type { Catalogue, Figure } from '../../../model/types';
import { targetWords } from '../../../model/words/targets';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';
import { DerivedLevels } from './DerivedLevels';

interface DerivedProps {
  readonly catalogue: Catalogue;
  readonly figures: readonly Figure[];
  readonly targets: readonly TargetRow[];
  readonly year: number;
}

/** What growth targets imply for levels, when the reader asks for it. */
export function Derived({ catalogue, figures, targets, year }: DerivedProps) {
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
          implied={impliedLevels(targets, figures)}
          catalogue={catalogue}
          year={year}
        />
      )}
    </>
  );
}
