import type { GapReason } from '../../comparison';
import { sayFigure } from '../../say/figure';
import { isCount, unitName } from '../../say/number';
import type { District, Figure } from '../../types';
import { termWords } from '../../words/terms';
import type { Absence } from '../absences';
import { isListedTwice, numbersIn } from '../facts';
import type { Column, Stated } from '../facts';
import type { Group } from '../conclusion';
import { shareOf } from '../outline';
import type { Outline } from '../outline';
import { baseText, inSentence, names, percentText, rankText, standingText } from './phrases';
import { listNames } from '../../targets/list';
import type { Tally, TallyLine } from '../targets';

/** The finding that an outline describes. */
export function finding(outline: Outline): string {
  const lists = outline.columns.map((column, index) => listText(column, outline, index === 0));
  const body = outline.lists ? lists.join('; ') : headText(outline.columns.at(-1), outline);
  const rest = [...outline.absences.map(absenceText), ...apartText(outline.apart)];
  return [body + conclusionText(outline), ...rest].join('; ');
}

function listText(column: Column, outline: Outline, first: boolean): string {
  const head = first ? headText(column, outline) : `${termWords.en.slot(column.slot)}: `;
  return head + column.stated.map((each) => itemText(each, column, outline)).join(', ');
}

function headText(column: Column | undefined, outline: Outline): string {
  if (!column) return '';
  const { facts, name, near, lists } = outline;
  const { year, kind } = column.slot;
  const numbers = outline.columns.some((each) => numbersIn(each).length > 0);
  const what = { value: '', growth: ' growth', change: numbers ? ' change' : '' };
  const { units } = facts.comparison;
  const unit = lists ? headUnit(outline) : null;
  const silent = unit === null || unit === '%' || isCount(unit, units);
  const notes = [
    ...(silent ? [] : [unitName(unit, 'en', units)]),
    ...(near ? ['near definitions'] : []),
  ];
  const noted = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const aspect = what[facts.comparison.aspect];
  return `${name.en}, ${year}${aspect}${kind === 'target' ? ' target' : ''}${noted}: `;
}

/** The unit that all numbers listed are stated in; null where they differ and each needs its own. */
function headUnit({ columns }: Outline): string | null {
  const units = new Set(
    columns.flatMap((each) => numbersIn(each).map(({ figure }) => figure.unit)),
  );
  const [unit] = units;
  return units.size === 1 && unit !== undefined ? unit : null;
}

function itemText(stated: Stated, column: Column, outline: Outline): string {
  const { district, indicator, figure } = stated;
  const named = indicator !== null && isListedTwice(district, outline.columns);
  const own = named ? ` (${inSentence(indicator.name.en)})` : '';
  const share = shareOf(stated, column, outline);
  const ratio = share ? ` (${percentText(share.ratio)} of its ${baseText(share.result, 1)})` : '';
  const number = figureText(figure, headUnit(outline), outline);
  return `${district.name.en}${own} ${number}${ratio}`;
}

function conclusionText(outline: Outline): string {
  const { groups, rank, lists } = outline;
  const [first] = groups;
  if (!first) return rank ? `${lists ? '; ' : ''}${rankText(rank)}` : '';
  const text = groups.map((each) => standingText(each, shownText(each, outline))).join(', ');
  if (!lists) return text;
  return first.all ? `, ${text}` : `; ${text}`;
}

function shownText({ shown }: Group, outline: Outline): string {
  if (shown === null) return '';
  const unit = outline.lists ? headUnit(outline) : null;
  return figureText({ ...shown, estimated: false }, unit, outline);
}

/** Without its unit where the head gives that one. */
function figureText(figure: Figure, headUnit: string | null, { facts }: Outline): string {
  const { units } = facts.comparison;
  const bare = figure.unit === headUnit;
  return sayFigure(figure, { language: 'en', units, form: 'full', bare });
}

const absent: Readonly<Record<GapReason, readonly [one: string, many: string]>> = {
  'not-mentioned': ['does not mention it', 'do not mention it'],
  'mentioned-only': ['only names it', 'only name it'],
  'words-only': ['has words only', 'have words only'],
  'growth-only': ['reports growth only', 'report growth only'],
  'value-only': ['reports the level only', 'report the level only'],
  'change-only': ['reports the change only', 'report the change only'],
  'target-only': ['reports no result', 'report no result'],
  'result-only': ['states no target', 'state no target'],
  'other-definition': ['uses another definition', 'use another definition'],
};

function absenceText({ reason, districts }: Absence): string {
  return `${names(districts)} ${absent[reason][districts.length > 1 ? 1 : 0]}`;
}

function apartText(districts: readonly District[]): string[] {
  return districts.length === 0 ? [] : [`${names(districts)} shown apart, on another definition`];
}

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
