import type { Comparison } from '../../model/comparison';
import { BriefLater } from '../brief/BriefLater';
import { useWords } from '../language';
import { Menu } from './Menu';
import { useDataActions } from './dataActions';
import { usePictureActions } from './pictureActions';
import { useRun } from './useRun';

interface TakeawayProps {
  readonly comparison: Comparison;
  /** As it is shown, and so pinned. */
  readonly form: 'chart' | 'table';
}

/** What can be taken away from a comparison: its picture, its words and its data. */
export function Takeaway({ comparison, form }: TakeawayProps) {
  const words = useWords();
  const { said, working, run } = useRun();
  const pictures = usePictureActions(comparison, form);
  const all = [pictures, useDataActions(comparison)];
  return (
    <div className="takeaway">
      <BriefLater part="comparison" comparison={comparison} form={form} run={run} />
      <Menu
        label={words.copyMenu}
        actions={all.flatMap(({ copy }) => copy)}
        working={working}
        run={run}
      />
      <Menu
        label={words.saveMenu}
        actions={all.flatMap(({ save }) => save)}
        working={working}
        run={run}
      />
      <span className="said" role="status">
        {said}
      </span>
      {pictures.dialog}
    </div>
  );
}
