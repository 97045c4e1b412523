import type { Problems } from '../problems';
import type { FigureRow, Numeral } from '../read/report';
import { comparatorsIn, wordsBeside } from './comparatorWords';
import type { ReadingText } from './text';

/** The words of the edition around a figure's numerals. */
export interface Beside {
  readonly reading: ReadingText;
  readonly start: number;
  readonly end: number;
}

/** Finds a figure's numerals in the reading of its block. */
export function findBeside(reading: ReadingText, numerals: readonly Numeral[]): Beside | null {
  const start = reading.received.indexOf(numerals[0]?.start ?? -2);
  const last = reading.received.indexOf((numerals.at(-1)?.end ?? -1) - 1);
  return start === -1 || last === -1 ? null : { reading, start, end: last + 1 };
}

const DECLINE = /[降减跌缩少负－―-]/u;
const DECLINE_BEFORE =
  /(?:下降|减少|降低|缩减|下跌|回落)了?(?:约|近|逾|超过?|不低于|不少于|不超过)?$/u;

/** What the value of one numeral must be; null if it is that. */
function rightValue(value: string, token: string, row: FigureRow, before: string): string | null {
  const declines = row.aspect !== 'value';
  if (declines && DECLINE_BEFORE.test(before)) return value === `-${token}` ? null : `-${token}`;
  if (value === token) return null;
  const clause = before.split(/[,，.。;；]/u).at(-1) ?? '';
  const mayDecline = declines && DECLINE.test(clause);
  return mayDecline && value === `-${token}` ? null : token;
}

/** Checks that value and high value are their numerals'; a decline's may carry a minus sign. */
export function checkValues(
  row: FigureRow,
  numerals: readonly Numeral[],
  { reading, start }: Beside,
  problems: Problems,
): void {
  const before = reading.text.slice(0, start);
  const columns = ['value', 'value_high'] as const;
  numerals.forEach(({ token }, index) => {
    const column = columns[index] ?? 'value_high';
    const right = rightValue(row[column], token, row, before);
    if (right !== null)
      problems.refuse(
        row.place,
        `${column} is not its numeral's: ${row[column]} (would be ${right})`,
      );
  });
}

/** Checks a comparator against the words beside its numeral; a range takes any. */
export function checkComparator(row: FigureRow, beside: Beside, problems: Problems): void {
  const { comparator, unit, wording, place } = row;
  if (comparator === 'range' || comparator === 'qualitative') return;
  const asked = wordsBeside(beside.reading, beside.start, beside.end, unit);
  const own = asked.find((word) => word.comparator === comparator);
  const [contrary] = asked;
  const worded = comparatorsIn(wording);
  if (contrary !== undefined && !own) {
    const right = `${contrary.word} beside ${row.number} makes ${contrary.comparator}`;
    problems.refuse(place, `comparator contradicts its words: ${comparator} (${right})`);
  } else if (comparator === 'eq') {
    if (worded.size === 0) return;
    const right = `${wording} makes ${[...worded].join(', ')}`;
    problems.refuse(place, `comparator contradicts its wording: ${comparator} (${right})`);
  } else if (!worded.has(comparator)) {
    const right = own
      ? `${own.word} beside ${row.number}`
      : `none beside ${row.number}, none in wording`;
    const what = own
      ? 'wording without the words of its comparator'
      : 'comparator without its words';
    problems.refuse(place, `${what}: ${comparator} (${right})`);
  }
}

/** What may stand before a unit, or after its scale: 8.8万余家 is in 万家. */
const MORE = ['余', '多'];

function beginsWithUnit(text: string, unit: string): boolean {
  if (text.startsWith(unit)) return true;
  const [scale = ''] = /^[十百千万亿]*/u.exec(unit) ?? [];
  const rest = text.startsWith(scale) ? text.slice(scale.length) : '';
  return MORE.some(
    (more) =>
      text.startsWith(`${more}${unit}`) || rest.startsWith(`${more}${unit.slice(scale.length)}`),
  );
}

/** The unit that a text begins with, the longest of those that fit; null if there is none. */
export function unitAt(text: string, units: readonly string[]): string | null {
  const fit = units.filter((unit) => beginsWithUnit(text, unit));
  return fit.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Checks that a row's unit is the one behind its numeral, or behind the second one of a range. */
export function checkUnit(
  row: FigureRow,
  after: string,
  units: readonly string[],
  problems: Problems,
): void {
  const right = unitAt(after, units);
  if (right === row.unit) return;
  const would = right === null ? 'none is there' : `would be ${right}`;
  problems.refuse(row.place, `unit is not behind its numeral: ${row.unit} (${would})`);
}
