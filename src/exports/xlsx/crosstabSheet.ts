import type { Step } from '../../model/comparison';
import { crosstabHeads } from '../../model/matrix/crosstab';
import type { Crosstab, CrosstabLine } from '../../model/matrix/crosstab';
import type { CrosstabCell } from '../../model/matrix/crosstabCells';
import { shareOf } from '../../model/matrix/lines';
import { tellingOf } from '../../model/matrix/stated';
import { sayFigure } from '../../model/say/figure';
import { unitName } from '../../model/say/unit';
import { isNumeric } from '../../model/target';
import type { Family, Figure, Language, NumericStatement, Unit } from '../../model/types';
import { crosstabWords } from '../../model/words/crosstab';
import { matrixWords } from '../../model/words/matrix';
import { sheetWords } from '../../model/words/sheets';
import { termWords } from '../../model/words/terms';
import { labelFormat } from '../numberFormat';
import { holdsExactly, insteadOf, numberOf, textOf } from './cells';
import type { SheetCell } from './cells';
import { charactersIn, framed, sheetOf } from './sheet';
import type { Column, Sheet } from './sheet';

/**
 * The matrix as a sheet: an indicator a row, for each district its columns. Every number that is one is
 * typed, in the unit of its row, and printed with its qualifier by the format of its cell.
 */
export function crosstabSheet(crosstab: Crosstab, language: Language): Sheet {
  const { sheets, heads } = sheetWords[language];
  const words = matrixWords[language];
  const { semicolon } = termWords[language].signs;
  const { lines, units } = crosstab;
  const named = (head: string, width: number, cell: (line: CrosstabLine) => SheetCell) => ({
    head,
    width,
    cell,
  });
  const wrapped = (text: string) => textOf(text, { wrap: true });
  const sorted = lines.some(({ section, row }) => section !== row.family.theme.name[language]);
  const names: Column<CrosstabLine>[] = [
    { ...named(heads.indicator, 40, ({ name }) => wrapped(name)), always: true },
    named(heads.unit, 14, ({ row }) => textOf(unitName(row.family.unit, language, units))),
  ];
  const stated = crosstabHeads(crosstab, language).flatMap((own, at) =>
    own.map((head, place): Column<CrosstabLine> => ({
      head,
      width: 20,
      cell: (line) => cellOf(line.parts[at]?.[place], line, units, language),
      always: true,
    })),
  );
  const rest: Column<CrosstabLine>[] = [
    named(words.heads.verdict, 12, ({ verdict }) => textOf(verdict)),
    named(crosstabWords[language].derived(words.heads.spread), 16, ({ spread }) => textOf(spread)),
    named(heads.theme, 20, ({ row }) => textOf(row.family.theme.name[language])),
    ...(sorted
      ? [named(crosstabWords[language].section, 20, ({ section }) => textOf(section))]
      : []),
    named(heads.verdict_notes, 60, ({ why }) => textOf(why.join(semicolon))),
  ];
  const table = sheetOf(sheets.table, [...names, ...stated, ...rest], lines);
  const first = lines.every(({ row }) => row.family.unit === '') ? 1 : 2;
  const widths = table.widths.map((width, at) => Math.max(width, printedWidth(lines, at - first)));
  const sheet = framed({ ...table, widths }, crosstab, language);
  return { ...sheet, bars: barsOf(crosstab, sheet.head, first) };
}

/** What a format prints beside a number needs room too, or the cell shows nothing of it. */
function printedWidth(lines: readonly CrosstabLine[], place: number): number {
  const typed = lines.flatMap(({ parts }) => parts.flat()[place] ?? []);
  const told = typed.filter(({ figures, step }) => step !== null || figures.length === 1);
  return Math.min(30, Math.max(0, ...told.map(({ text }) => charactersIn(text) + 2)));
}

/** One scale a line, over the levels of all its districts. */
function barsOf({ lines, columns }: Crosstab, head: number, names: number) {
  return lines.flatMap(({ line, parts }, row) => {
    const cells = parts.flatMap((part, district) =>
      part.flatMap(({ figures }, place): (readonly [number, number])[] =>
        figures.length === 1 && figures.some((each) => shareOf(each, line) !== null)
          ? [[head + row, names + district * columns.length + place]]
          : [],
      ),
    );
    return cells.length === 0 ? [] : [cells];
  });
}

function cellOf(
  cell: CrosstabCell | undefined,
  { row }: CrosstabLine,
  units: readonly Unit[],
  language: Language,
): SheetCell {
  if (cell === undefined || cell.text === '') return null;
  const { text, figures, step, column } = cell;
  const [figure, ...others] = figures;
  if (step) return stepCell(step, text);
  if (figure === undefined) return insteadOf(text);
  if (column === 'disclosure') return textOf(text);
  if (others.length > 0) return textOf(text, { align: 'right' });
  return figureCell(figure, text, row.family, units, language);
}

/** A number in the unit of its row, a percentage in its own; as text where no single number is stated. */
function figureCell(
  figure: Figure,
  text: string,
  family: Family,
  units: readonly Unit[],
  language: Language,
): SheetCell {
  const { standard, standardUnit, aspect, kind, estimated } = figure;
  if (!isNumeric(standard)) return insteadOf(text);
  const plain = standard.comparator === 'eq' && !estimated && standardUnit === family.unit;
  if (plain && aspect === 'value' && standardUnit !== '%') return numberOf(standard.value);
  const own = { ...figure, statement: standard, unit: standardUnit };
  const style = { language, units: [], signed: aspect !== 'value' && kind === 'result' };
  const bare = sayFigure({ ...own, unit: '' }, style);
  const inRow = standardUnit === family.unit && standardUnit !== '%';
  const telling = tellingOf(figure, family, language);
  // English moves the point of what it says with its unit, and a sheet has the report's own number.
  const said = [
    inRow ? bare : sayFigure(own, style),
    `${bare}${termWords[language].signs.space}${unitName(standardUnit, language, units)}`,
  ].map((each) => typed(standard, `${telling}${each}`));
  return said.find((each) => each !== null) ?? textOf(text, right);
}

const right = { align: 'right' } as const;

/** A derived step is the number that it is, printed in words that tell its direction. */
function stepCell(step: Step, text: string): SheetCell {
  const derived = { align: 'right', fontStyle: 'italic', textColor: '#595959' } as const;
  if (step.state === 'undetermined' || step.difference.comparator === 'range')
    return textOf(text, derived);
  const { value } = step.difference;
  const format = holdsExactly(value) ? labelFormat(text, value.replace('-', '')) : null;
  const [said] = format?.split(';') ?? [];
  if (said === undefined) return textOf(text, derived);
  return { value: Number(value), type: Number, format: `${said};${said};${said}`, ...derived };
}

/** A number under the format that prints what is said of it; null where there is none that does. */
function typed(statement: NumericStatement, said: string): SheetCell {
  if (statement.comparator === 'range' || !holdsExactly(statement.value)) return null;
  const format = labelFormat(said, statement.value);
  return format === null
    ? null
    : { value: Number(statement.value), type: Number, format, align: 'right' };
}
