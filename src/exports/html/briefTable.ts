import type { ExhibitBlock } from '../../model/document/block';
import type { Note } from '../../model/document/notes';
import { stackedHeads, stackedNames } from '../../model/table';
import type { TableCell, TableRow } from '../../model/table';
import { isWords } from '../office/columns';
import { markup } from './markup';
import type { Markup } from './markup';

/** An exhibit's table; every figure has the number of its note behind it. */
export function briefTable({ table }: ExhibitBlock, notes: readonly Note[]): Markup {
  const head = stackedHeads(table).map((each) => markup`<th scope="col">${each}</th>`);
  const bodies = table.groups.map(({ apart, rows }) => {
    const lines = rows.map((row) => {
      const differs = apart ? markup` <span class="differs">${apart.mark}</span>` : [];
      const cells = row.cells.map(
        (cell) =>
          markup`<td class="${cell.of}${isWords(cell) ? ' words' : ''}">${cellText(cell, notes)}</td>`,
      );
      return markup`<tr>
        <th scope="row">${rowName(row)}${differs}</th>
        ${cells}
      </tr> `;
    });
    return markup`<tbody>
      ${lines}
    </tbody>`;
  });
  return markup`<div class="table">
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      ${bodies}
    </table>
  </div>`;
}

function rowName(row: TableRow): Markup {
  const [first = '', second] = stackedNames(row);
  return second === undefined ? markup`${first}` : markup`${first}<small>${second}</small>`;
}

function cellText(cell: TableCell, notes: readonly Note[]): Markup {
  if (cell.of !== 'figure') return markup`${cell.text}`;
  const note = notes.find(({ figure }) => figure.id === cell.figure.id);
  return note ? markup`${cell.text}<sup>${noteLink(note.number)}</sup>` : markup`${cell.text}`;
}

/** A link to a note, by its number in brackets. */
export function noteLink(number: number): Markup {
  return markup`<a class="note" href="#note-${number}">[${number}]</a>`;
}
