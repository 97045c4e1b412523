import { listNames } from '../../targets/list';
import type { Tally, TallyLine } from './tally';

/** `9 growth targets, all with a result of 2018 (2 estimated): 4 below it, 3 with the lower bound below it, …`. */
export function tally(counted: Tally): string {
  const { list, targets, held, estimated, lines, year } = counted;
  const plural = listNames[list].en.toLowerCase();
  const name = `${targets} ${targets === 1 ? plural.replace('targets', 'target') : plural}`;
  const base = year === null ? 'a result of the year before' : `a result of ${year}`;
  if (held === 0) return `${name}, ${targets > 1 ? 'all ' : ''}without a comparable result`;
  const some = held === targets ? (targets === 1 ? '' : 'all ') : `${held} `;
  const marked = estimated === 0 ? '' : ` (${estimated} estimated)`;
  const [only] = lines;
  const parts =
    lines.length === 1 && only
      ? [`${held > 1 ? 'all ' : ''}${relationText(only)}`]
      : lines.map((line) => `${line.count} ${relationText(line)}`);
  return `${name}, ${some}with ${base}${marked}: ${parts.join(', ')}`;
}

function relationText({ relation, equal }: TallyLine): string {
  const level = `${equal ? '' : 'about '}level with it`;
  switch (relation) {
    case 'below':
      return 'below it';
    case 'above':
      return 'above it';
    case 'level':
      return level;
    case 'lower-bound-below':
      return 'with the lower bound below it';
    case 'lower-bound-level':
      return `with the lower bound ${level}`;
    case 'upper-bound-above':
      return 'with the upper bound above it';
    case 'upper-bound-level':
      return `with the upper bound ${level}`;
    case 'within':
      return 'with a range around it';
    case 'undetermined':
      return 'open either way';
  }
}
