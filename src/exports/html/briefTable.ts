import type { ExhibitBlock } from '../../model/document';
import type { Note } from '../../model/document/notes';
import type { TableCell, TableRow } from '../../model/table';
import type { Language } from '../../model/types';
import { termWords } from '../../model/words/terms';
import { markup } from './markup';
import type { Markup } from './markup';

/** An exhibit's table; every figure has the number of its note behind it. */
export function briefTable(
  { table, comparison }: ExhibitBlock,
  notes: readonly Note[],
  language: Language,
): Markup {
  const listed = comparison.rowsOf === 'indicators';
  const words = termWords[language].table;
  const head = [table.stub, ...table.columns].map((each) => markup`<th scope="col">${each}</th>`);
  const bodies = table.groups.map(({ apart, rows }) => {
    const lines = rows.map((row) => {
      const differs = apart ? markup` <span class="differs">${words.differs}</span>` : [];
      const cells = row.cells.map(
        (cell) => markup`<td class="${cell.of}">${cellText(cell, notes)}</td>`,
      );
      return markup`<tr>
        <th scope="row">${rowName(row, listed)}${differs}</th>
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

/** Lists are read by indicator, all other tables by district. */
function rowName({ district, term }: TableRow, listed: boolean): Markup {
  const [first, second] = listed ? [term, district] : [district, term];
  return second === '' ? markup`${first}` : markup`${first}<small>${second}</small>`;
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
