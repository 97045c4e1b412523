import type { Findings } from '../findings';
import type { FigureRow } from '../read/report';
import type { Context } from './context';

const ESTIMATED = '预计';

/** Whether 预计 stands before a number in its own clause. */
const governs = (before: string) => (before.split(/[,，。;；]/u).at(-1) ?? '').includes(ESTIMATED);

/** Checks that a wording stands where its figure does: in the sentence, and for words in the quote. */
function checkPlace(row: FigureRow, { quotes, sentences }: Context, findings: Findings): void {
  const words = row.comparator === 'qualitative';
  for (const part of row.wording.split('；')) {
    if ((words ? quotes : sentences).some((text) => text.includes(part))) continue;
    findings.refuse(row.place, `wording is not in its ${words ? 'quote' : 'sentence'}: ${part}`);
  }
}

/** Checks that a wording is the report's, and that it says 预计 where the row says estimated. */
export function checkWording(
  row: FigureRow,
  before: string,
  context: Context,
  findings: Findings,
): void {
  if (row.wording !== '') checkPlace(row, context, findings);
  const said = row.wording.includes(ESTIMATED);
  if (row.estimated && !said)
    findings.refuse(
      row.place,
      `estimated without its word: ${row.quote} (no ${ESTIMATED} in wording)`,
    );
  if (!row.estimated && (said || governs(before)))
    findings.refuse(row.place, `estimate not marked: ${row.quote} (${ESTIMATED} of it)`);
}
