import { formatSource } from '../model/citation';
import { numberCell, textCell } from '../model/csv';
import type { CsvRow } from '../model/csv';
import type { ReportTexts } from '../model/footnotes';
import { sayFigure } from '../model/say/figure';
import { unitName } from '../model/say/unit';
import { statedCells, statedColumns } from '../model/stated';
import type { ColumnId } from '../model/stated';
import { paragraphOf, quoteText, sentenceAround } from '../model/text/quotation';
import type { Figure, Language, Unit } from '../model/types';
import { matrixWords } from '../model/words/matrix';
import { sheetWords } from '../model/words/sheets';
import { termWords } from '../model/words/terms';
import { indicatorOf } from './records';
import type { DataRecord } from './records';

/** What records are written with. */
export interface RecordStyle {
  readonly language: Language;
  readonly units: readonly Unit[];
  /** The sentences of the figures stand beside them as far as their reports are here. */
  readonly texts?: ReportTexts;
}

const noTexts: ReportTexts = new Map();

/** The columns of saved figures, in their order. */
export const recordColumns = [
  'district',
  'theme',
  'family',
  'indicator',
  'aspect',
  'year',
  'kind',
  'printed',
  ...statedColumns,
  'gap',
  'disclosure',
  'panel',
  'note',
  'quote',
  'paragraph',
  'source',
] as const satisfies readonly ColumnId[];

/** The ids behind the names, as published files write them. */
export const idColumns = [
  'district_id',
  'indicator_id',
  'aspect_id',
  'kind_id',
  'comparator_id',
  'gap_id',
] as const satisfies readonly ColumnId[];

/** A record in the reader's language, its numbers with the digits of its report. */
export function recordCells(
  record: DataRecord,
  { language, units, texts = noTexts }: RecordStyle,
): CsvRow<(typeof recordColumns)[number] | (typeof idColumns)[number]> {
  const { district, family, indicators, aspect, slot, figure, gap, disclosure, report } = record;
  const words = termWords[language];
  const stated = statedCells(figure);
  const unit = (id: string) => textCell(unitName(id, language, units));
  // The statement in another unit is worth a cell only where the two differ.
  const converted = figure !== null && figure.unit !== figure.standardUnit;
  return {
    ...stated,
    district: textCell(district.name[language]),
    theme: textCell(family?.theme.name[language] ?? ''),
    family: textCell(family?.name[language] ?? ''),
    indicator: textCell(indicatorOf(record, language)),
    aspect: textCell(figure === null ? '' : sheetWords[language].aspects[figure.aspect]),
    year: numberCell(slot?.year ?? ''),
    kind: textCell(slot === null ? '' : words.kinds[slot.kind]),
    printed: textCell(figure === null ? '' : sayFigure(figure, { language, units })),
    comparator: textCell(figure === null ? '' : words.comparators[figure.statement.comparator]),
    unit: unit(figure?.unit ?? ''),
    std_value: converted ? stated.std_value : numberCell(''),
    std_value_high: converted ? stated.std_value_high : numberCell(''),
    std_unit: unit(converted ? figure.standardUnit : ''),
    estimated: textCell(figure?.estimated === true ? words.status.estimated : ''),
    gap: textCell(gap === null ? '' : words.gaps[gap]),
    disclosure: textCell(disclosure === null ? '' : matrixWords[language].disclosures[disclosure]),
    panel: numberCell(record.panel ?? ''),
    note: textCell(figure?.note?.[language] ?? ''),
    quote: textCell(figure === null ? '' : sentencesOf(figure, texts)),
    paragraph: numberCell(figure?.evidence[0]?.paragraph ?? ''),
    source: textCell(report === null ? '' : formatSource(report, null, language)),
    district_id: textCell(district.id),
    indicator_id: textCell(indicators.map(({ id }) => id).join(' | ')),
    aspect_id: textCell(aspect ?? ''),
    kind_id: textCell(slot?.kind ?? ''),
    comparator_id: stated.comparator,
    gap_id: textCell(gap ?? ''),
  };
}

/** The sentences that state a figure, repairs in 〔〕. */
function sentencesOf({ report, evidence }: Figure, texts: ReportTexts): string {
  const blocks = texts.get(report.id)?.blocks ?? [];
  const sentences = evidence.flatMap((each) => {
    const paragraph = paragraphOf(blocks, each.paragraph);
    return paragraph ? [quoteText(paragraph, sentenceAround(paragraph, each))] : [];
  });
  return [...new Set(sentences)].join(' ／ ');
}
