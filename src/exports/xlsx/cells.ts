import type { CellObject } from 'write-excel-file/universal';
import { decimalPlaces, isDecimal } from '../../model/decimal';

/** A cell of a sheet with its type and its look. */
export type SheetCell = CellObject | null;

/** The digits that a spreadsheet keeps of a number; it drops the others without a word. */
const keptDigits = 15;

/** A cell of words. A spreadsheet never runs it, whatever it begins with. */
export function textOf(value: string, style: CellObject = {}): SheetCell {
  if (value === '') return null;
  return { value, type: String, ...style };
}

/** Words beside a number, which stands at the right edge of its own cell. */
export function besideOf(value: string): SheetCell {
  return textOf(value, { align: 'left', indent: 1 });
}

/** Words that stand where a number would: why there is none, or what is said instead. */
export function insteadOf(value: string): SheetCell {
  return textOf(value, { fontStyle: 'italic', textColor: '#595959' });
}

/** The head of a column. */
export function headOf(value: string): SheetCell {
  return textOf(value, {
    fontWeight: 'bold',
    wrap: true,
    backgroundColor: '#eef1f4',
    bottomBorderStyle: 'thin',
    bottomBorderColor: '#5f6672',
  });
}

/** A plain whole number that is counted or named, such as a year. */
export function countOf(value: number): SheetCell {
  return { value, type: Number, format: '0', align: 'center' };
}

/**
 * A number as its report states it: 6.0 is the number 6 that is shown as 6.0. One that a spreadsheet
 * would not hold digit for digit is kept as text.
 */
export function numberOf(stated: string): SheetCell {
  if (stated === '') return null;
  if (!holdsExactly(stated)) return textOf(stated, { align: 'right', format: '@' });
  return { value: Number(stated), type: Number, format: formatOf(stated) };
}

/** Whether a spreadsheet's number has the very digits of a decimal. */
export function holdsExactly(stated: string): boolean {
  if (!isDecimal(stated)) return false;
  const digits = stated.replace(/^-?[0.]*/, '').replace('.', '');
  return digits.length <= keptDigits && Number(stated).toFixed(decimalPlaces(stated)) === stated;
}

/** As many decimals as stated; digits in groups from 1,000 on, as everywhere on the page. */
function formatOf(stated: string): string {
  const places = decimalPlaces(stated);
  const [whole = ''] = stated.replace('-', '').split('.');
  return `${whole.length >= 4 ? '#,##0' : '0'}${places === 0 ? '' : `.${'0'.repeat(places)}`}`;
}
