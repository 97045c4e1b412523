import type { TargetList } from '../../comparison';
import { listNames } from '../../targets/list';
import type { Move } from '../move';
import type { Part } from '../phrasing';
import type { Tally, TallyLine } from '../targets';
import { termWords } from '../../words/terms';
import { inSentence } from './phrases';

const { opening } = termWords.en;

/** `The 8 growth targets listed against 2018 results (2 estimated): 4 below, 3 with the lower bound below, …`. */
export function tally(counted: Tally): Part[] {
  const told = { of: 'tally', text: countText(counted) };
  return counted.move ? [told, { of: 'move', text: moveText(counted.move, counted.list) }] : [told];
}

/** `furthest above its result: Minhang, forest coverage`. */
function moveText({ way, mover }: Move, list: TargetList): string {
  const { target, district } = mover;
  const name = inSentence(target.indicator.name.en);
  const by = list === 'level' ? ', by ratio' : '';
  const side = way === 'less' ? 'below' : 'above';
  return `furthest ${side} its result${by}: ${district.name.en}, ${name}`;
}

function countText(counted: Tally): string {
  const { list, targets, held, estimated, lines, year } = counted;
  const plural = listNames[list].en.toLowerCase();
  const name =
    targets === 1
      ? `the one ${plural.replace('targets', 'target')} listed`
      : `the ${targets} ${plural} listed`;
  const base = year === null ? 'the results of the year before' : `${year} results`;
  if (held === 0) return opening(`${name}: no comparable result`);
  const marked = estimated === 0 ? '' : ` (${estimated} estimated)`;
  const some = held === targets ? opening(name) : `Of ${name}, ${held} can be held`;
  const [only] = lines;
  const parts =
    lines.length === 1 && only
      ? [`${held > 1 ? 'all ' : ''}${relationText(only)}`]
      : lines.map((line) => `${line.count} ${relationText(line)}`);
  return `${some} against ${base}${marked}: ${parts.join(', ')}`;
}

function relationText({ relation, about }: TallyLine): string {
  const level = `${about ? 'about ' : ''}level`;
  switch (relation) {
    case 'below':
      return 'below';
    case 'above':
      return 'above';
    case 'level':
      return level;
    case 'lower-bound-below':
      return 'with the lower bound below';
    case 'lower-bound-level':
      return `with the lower bound ${level}`;
    case 'upper-bound-above':
      return 'with the upper bound above';
    case 'upper-bound-level':
      return `with the upper bound ${level}`;
    case 'within':
      return 'with a range around it';
    case 'undetermined':
      return 'open either way';
  }
}
