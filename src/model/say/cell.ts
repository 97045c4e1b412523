import type { Cell, Comparison, GapReason, Row } from '../comparison';
import { isNumeric } from '../target';
import type { Language } from '../types';
import { termWords } from '../words/terms';
import { isRateGrowth, sayFigure } from './figure';
import { sayWords } from './voice';

/** Why there is no figure, as it stands where the figure would. */
export function sayGap(reason: GapReason, language: Language): string {
  return termWords[language].gaps[reason];
}

/**
 * What is printed on the mark of a cell: its figure, bare where the subtitle gives the unit; a
 * report's words in quotes; or the reason of a gap. The year where several columns are of one kind.
 */
export function sayCell(cell: Cell, comparison: Comparison, language: Language): string {
  if (cell.state === 'gap') return sayGap(cell.reason, language);
  const { figure, slot } = cell;
  const { quoted, inYear } = sayWords[language];
  const { units, unit, slots } = comparison;
  const printed = sayFigure(figure, { language, units, bare: figure.unit === unit });
  const said = isNumeric(figure.statement) ? printed : quoted(printed);
  const ambiguous = slots.filter((each) => each.kind === slot.kind).length > 1;
  return ambiguous ? inYear(slot.year, said) : said;
}

/**
 * A cell in one spoken line: `黄浦，2019年目标，区级财政收入增速不低于5%`, `黄浦，2019年目标：未提及`.
 * In a list of many indicators a gap says whose it is.
 */
export function speakCell(
  cell: Cell,
  row: Row,
  { aspect, units, rowsOf }: Comparison,
  language: Language,
): string {
  const words = sayWords[language];
  const place = [row.name[language], termWords[language].slot(cell.slot)];
  if (cell.state === 'gap') {
    const names = rowsOf === 'districts' ? [] : row.indicators.map((each) => each.name[language]);
    return words.gapAt([...place, ...names], sayGap(cell.reason, language));
  }
  const { figure } = cell;
  const said = sayFigure(figure, { language, units, form: 'full' });
  return words.figureAt(
    place,
    figure.indicator.name[language],
    isRateGrowth(figure) ? 'value' : aspect,
    said,
  );
}
