import * as v from 'valibot';
import { otherReasons } from './numerals';
import type { NumeralRecord, NumeralUse } from './numerals';

const text = v.string();

const row = v.object({
  report: v.pipe(text, v.nonEmpty()),
  offset: v.pipe(text, v.digits(), v.transform(Number)),
  token: v.pipe(text, v.regex(/^\d+(?:\.\d+)?$/, 'expected a numeral')),
  class: v.picklist(['figure', 'other', 'undecided']),
  reason: v.picklist([...otherReasons, 'not-entered', '']),
  indicator: text,
  note: text,
  note_en: text,
});

type Row = v.InferOutput<typeof row>;

/** A cell that a spreadsheet would have run as a formula carries an apostrophe in the file. */
function wordsOf(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, '');
}

function useOf({ class: kind, reason, indicator, note, note_en }: Row): NumeralUse {
  if (kind === 'figure') return { class: 'figure', indicators: indicator.split('|') };
  if (kind === 'undecided' || reason === '' || reason === 'not-entered')
    return { class: 'undecided' };
  const said = note === '' ? null : { zh: wordsOf(note), en: wordsOf(note_en) };
  return { class: 'other', reason, note: said };
}

/** Reads the rows of `numbers.csv`, by column; throws an error that names the first wrong cell. */
export function parseNumerals(rows: unknown): NumeralRecord[] {
  const result = v.safeParse(v.array(row), rows, { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new Error(`numbers: ${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  return result.output.map((each) => {
    const { report, offset, token } = each;
    return { report, offset, token, use: useOf(each) };
  });
}
