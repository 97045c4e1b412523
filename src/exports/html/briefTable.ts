import type { ExhibitBlock } from '../../model/document/block';
import type { Note } from '../../model/document/notes';
import { figuresOf, isWords, overheads, stackedHeads, stackedNames } from '../../model/table';
import type { Figure } from '../../model/types';
import type { CellLine, PrintedRow, PrintedTable, TableCell } from '../../model/table';
import { pointOffsets } from '../office/points';
import type { Offsets } from '../office/points';
import { offSteps } from './briefStyle';
import { markup } from './markup';
import type { Markup } from './markup';

/** An exhibit's table; every figure has the number of its note behind it. */
export function briefTable({ table }: ExhibitBlock, notes: readonly Note[]): Markup {
  const head = stackedHeads(table).map((each) => markup`<th scope="col">${broken(each)}</th>`);
  const width = String(head.length);
  const dense = overheads(table).length > 0;
  const numbers = (figures: readonly Figure[]) =>
    notes.flatMap(({ figure, number }) => (figures.includes(figure) ? [number] : []));
  const offsets = pointOffsets(
    table,
    table.columns.map(() => Infinity),
    (cell) => numbers(figuresOf(cell)).map((number) => `[${number}]`),
  );
  const bodies = table.groups.map(({ title, about, apart, rows }) => {
    const lines = rows.map((row) => {
      const differs = apart ? markup` <span class="differs">${apart.mark}</span>` : [];
      const cells = row.cells.map(
        (cell) =>
          markup`<td class="${cell.of}${!dense && isWords(cell) ? ' words' : ''}">${cellText(cell, notes, offsets)}</td>`,
      );
      return markup`<tr>
        <th scope="row">${rowName(row)}${differs}</th>
        ${cells}
      </tr> `;
    });
    const over = [title, about].map((each, at) =>
      each === undefined
        ? markup``
        : markup`<tr><th class="${at === 0 ? 'section' : 'about'}" colspan="${width}" scope="rowgroup">${each}</th></tr>`,
    );
    return markup`<tbody>
      ${over}${lines}
    </tbody>`;
  });
  return markup`<div class="table">
    <table>
      <thead>
        ${overRow(table)}
        <tr>
          ${head}
        </tr>
      </thead>
      ${bodies}
    </table>
  </div>`;
}

function overRow(table: PrintedTable): Markup {
  const overs = overheads(table).map(
    ({ over, columns }) =>
      markup`<th class="over" colspan="${columns}" scope="colgroup">${over}</th>`,
  );
  return overs.length === 0 ? markup`` : markup`<tr><td></td>${overs}</tr>`;
}

/** A head of several lines. */
function broken(head: string): Markup {
  const [first = '', ...more] = head.split('\n');
  return markup`${first}${more.map((line) => markup`<br>${line}`)}`;
}

function rowName(row: PrintedRow): Markup {
  const [first = '', second] = stackedNames(row);
  return second === undefined ? markup`${first}` : markup`${first}<small>${second}</small>`;
}

function cellText(cell: TableCell, notes: readonly Note[], offsets: Offsets): Markup {
  const under = cell.below ? markup`<small>${lineText(cell.below, notes)}</small>` : [];
  const said = lineText(cell, notes);
  const off = Math.min(offSteps, Math.round((offsets.get(cell) ?? 0) * 4));
  return off > 0 ? markup`<span class="off${off}">${said}</span>${under}` : markup`${said}${under}`;
}

function lineText(line: CellLine, notes: readonly Note[]): Markup {
  const figures = figuresOf(line);
  const cited = notes.filter(({ figure }) => figures.includes(figure));
  return markup`${line.text}${cited.map(({ number }) => markup`<sup>${noteLink(number)}</sup>`)}`;
}

/** A link to a note, by its number in brackets. */
export function noteLink(number: number): Markup {
  return markup`<a class="note" href="#note-${number}">[${number}]</a>`;
}
