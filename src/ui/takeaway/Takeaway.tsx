import type { Comparison } from '../../model/comparison';
import { useWords } from '../language';
import { Menu } from './Menu';
import { useDataActions } from './dataActions';
import { usePictureActions } from './pictureActions';
import { useRun } from './useRun';

interface TakeawayProps {
  readonly comparison: Comparison;
  /** What the page shows it as. */
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
