import { sayFigure, sayStatement } from '../../say/figure';
import type { District, Figure, Unit } from '../../types';
import type { Group, Rank } from '../conclusion';
import type { Move } from '../move';

/** How the targets of some groups lie to their results: `all below their 2018 results (Huangpu’s lower bound)`. */
export function standingText(
  groups: readonly Group[],
  all: boolean,
  units: readonly Unit[],
): string {
  const said = new Map<string, Group[]>();
  for (const group of groups) {
    const key = predicate(group, false, units);
    said.set(key, [...(said.get(key) ?? []), group]);
  }
  const alone = all && said.size === 1;
  const clauses = [...said.values()];
  return clauses
    .map((own, index) => {
      const before = clauses[index - 1];
      const verb = verbOf(own);
      // `Huangpu is below its result, Hongkou above its own`: a verb is not said twice.
      return clause(own, alone, units, before && verbOf(before) === verb ? '' : ` ${verb}`);
    })
    .join(', ');
}

function verbOf(groups: readonly Group[]): string {
  return groups.flatMap(({ districts }) => districts).length > 1 ? 'are' : 'is';
}

function clause(
  groups: readonly Group[],
  alone: boolean,
  units: readonly Unit[],
  verb: string,
): string {
  const [group, ...others] = groups;
  if (!group) return '';
  const count = groups.flatMap(({ districts }) => districts).length;
  const text = predicate(group, count > 1, units);
  const end = endOf(group);
  if (!alone) return `${list(groups.flatMap(subjects))}${verb} ${text}`;
  if (count === 1) return `${end === '' ? '' : `${end} `}${text}`;
  if (others.length === 0) return `${allOf(count)} ${end === '' ? '' : `${end}s `}${text}`;
  const bounds = groups.filter((each) => endOf(each) !== '').flatMap(subjects);
  return `${allOf(count)} ${text} (${list(bounds)})`;
}

function subjects(group: Group): string[] {
  const end = endOf(group);
  const own = group.districts.map((each) => each.name.en);
  return end === '' ? own : own.map((name) => `${name}’s ${end}`);
}

function endOf({ standing: { relation, target }, ratio }: Group): string {
  if (ratio !== null) return shareEnd(target);
  if (relation.startsWith('lower-bound')) return 'lower bound';
  if (relation.startsWith('upper-bound')) return 'upper bound';
  return relation === 'within' ? 'range' : '';
}

/** Which end of a target a share is of; a range gives both of its own. */
function shareEnd({ standard: { comparator } }: Figure): string {
  if (comparator === 'gte' || comparator === 'gt') return 'lower bound';
  return comparator === 'lte' || comparator === 'lt' ? 'upper bound' : '';
}

function predicate({ standing, shown, ratio }: Group, many: boolean, units: readonly Unit[]) {
  const { relation, about, result } = standing;
  const printed =
    shown && sayFigure({ ...shown, estimated: false }, { language: 'en', units, form: 'full' });
  const value = printed === null ? '' : ` of ${printed}`;
  const base = `${many ? 'their' : 'its'} ${baseText(result)}${many ? 's' : ''}${value}`;
  const roughly = about ? 'about ' : '';
  if (ratio) return `${roughly}${percentText(ratio)} of ${base}`;
  switch (relation) {
    case 'below':
    case 'lower-bound-below':
      return `below ${base}`;
    case 'above':
    case 'upper-bound-above':
      return `above ${base}`;
    case 'level':
    case 'lower-bound-level':
    case 'upper-bound-level':
      return `${roughly}level with ${base}`;
    case 'within':
      return `around ${base}`;
    case 'undetermined':
      return '';
  }
}

/** `38.2% of its 2018 result`, `lower bound 81.0% of its 2018 result`. */
export function shareText(
  target: Figure,
  result: Figure,
  ratio: NonNullable<Group['ratio']>,
): string {
  const about = [target, result].some(({ standard }) => standard.comparator === 'approx');
  const end = shareEnd(target);
  const share = `${about ? 'about ' : ''}${percentText(ratio)} of its ${baseText(result)}`;
  return end === '' ? share : `${end} ${share}`;
}

function percentText(ratio: NonNullable<Group['ratio']>): string {
  const plain = ratio.comparator === 'range' ? ratio : ({ ...ratio, comparator: 'eq' } as const);
  return sayStatement(plain, '%', '', { language: 'en', units: [] });
}

function allOf(count: number): string {
  return count === 2 ? 'both' : 'all';
}

/** `Hongkou is lower by the most`, of two `by more`; where all lie that way `Hongkou by the most`. */
export function moveText({ way, mover, among }: Move, after: 'nothing' | 'some' | 'all'): string {
  const most = among > 2 ? 'by the most' : 'by more';
  const name = mover.district.name.en;
  if (after === 'all') return `${name} ${most}`;
  const base = after === 'nothing' ? ` than its ${baseText(mover.result)}` : '';
  return `${name} is ${way === 'less' ? 'lower' : 'higher'}${base} ${most}`;
}

/** `Minhang is higher`, of declines `Hongkou’s decline is larger`; with a gap in the column only of those that report. */
export function rankText({ place, of, district, complete, among, about }: Rank): string {
  const scope = complete ? '' : ' of those that report it';
  const who = district.name.en + { number: '', rise: '’s rise', decline: '’s decline' }[of];
  const [high, low] = of === 'number' ? (['high', 'low'] as const) : (['larg', 'small'] as const);
  switch (place) {
    case 'higher':
      return `${who} is ${high}er`;
    case 'highest':
      return `${who} is ${high}est${scope}`;
    case 'lowest':
      return `${who} is ${low}est${scope}`;
    case 'level':
      return `${among === 2 ? 'the two' : 'all'} are ${about ? 'about ' : ''}level`;
  }
}

/** `2018 result`, `2018 estimate`. */
export function baseText(result: Figure): string {
  return `${result.year} ${result.estimated ? 'estimate' : 'result'}`;
}

/** `Huangpu, Minhang and Hongkou`. */
export function names(districts: readonly District[]): string {
  return list(districts.map((each) => each.name.en));
}

function list(all: readonly string[]): string {
  const last = all[all.length - 1] ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}

/** A name inside a sentence: `Office buildings` is `office buildings`, `PM2.5` and `R&D` stay. */
export function inSentence(name: string): string {
  const open = name.replace(/ \(([^()]*)\)$/, '; $1');
  return /^[A-Z][a-z]/.test(open) ? `${open.charAt(0).toLowerCase()}${open.slice(1)}` : open;
}
