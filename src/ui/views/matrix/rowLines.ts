import type { CSSProperties } from 'react';
import type { MatrixRow } from '../../../model/matrix';
import type { MatrixEntry } from '../../../model/matrix/entry';

/**
 * About how many lines of text a row takes, with its cells side by side and one under the other. The
 * browser reserves that much for rows out of sight, so that the page does not jump under the reader.
 */
export function rowLines({ family, districts }: MatrixRow): CSSProperties {
  const first = family.indicators[0]?.id;
  const lines = districts.map(({ entries }) =>
    Math.max(
      1,
      entries.reduce((sum, each) => sum + linesOf(each, each.indicator.id !== first), 0),
    ),
  );
  const variables = {
    '--lines': Math.max(...lines),
    '--stacked-lines': lines.reduce((sum, each) => sum + each, 1),
  };
  // React sets custom properties, though its types do not name them.
  return variables as CSSProperties;
}

function linesOf({ verdict, share, targets }: MatrixEntry, termed: boolean): number {
  const term = termed || verdict !== 'same' ? 1 : 0;
  return 1 + term + (share === null ? 0 : 0.4) + (targets.length > 0 ? 1 : 0) + (term ? 0.5 : 0);
}
