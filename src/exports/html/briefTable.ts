import type { Endnote } from '../../model/brief/endnotes';
import type { StatementTable, TableCell, TableRow } from '../../model/table';
import type { Language } from '../../model/types';
import { termWords } from '../../model/words/terms';
import { noteLink } from './noteLink';
import { markup } from './markup';
import type { Markup } from './markup';

/** A comparison's table; every figure has the number of its note behind it. */
export function briefTable(
  table: StatementTable,
  listed: boolean,
  endnotes: readonly Endnote[],
  language: Language,
): Markup {
  const words = termWords[language].table;
  const head = [table.stub, ...table.columns].map((each) => markup`<th scope="col">${each}</th>`);
  const bodies = table.groups.map(({ apart, rows }) => {
    const lines = rows.map((row) => {
      const differs = apart ? markup` <span class="differs">${words.differs}</span>` : [];
      const cells = row.cells.map(
        (cell) => markup`<td class="${cell.of}">${cellText(cell, endnotes)}</td>`,
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

function cellText(cell: TableCell, endnotes: readonly Endnote[]): Markup {
  if (cell.of !== 'figure') return markup`${cell.text}`;
  const note = endnotes.find((each) => each.note.figure.id === cell.figure.id);
  return note ? markup`${cell.text}<sup>${noteLink(note.number)}</sup>` : markup`${cell.text}`;
}
