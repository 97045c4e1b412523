import { sayFigure } from '../../model/say/figure';
import { unitName } from '../../model/say/number';
import type { ReportTexts } from '../../model/footnotes';
import { paragraphOf, quoteText, sentenceAround } from '../../model/text/quotation';
import { numbersIn } from '../../model/stated';
import type { Figure, Language, Unit } from '../../model/types';
import { matrixWords } from '../../model/words/matrix';
import { sheetWords } from '../../model/words/sheets';
import { termWords } from '../../model/words/terms';
import { formatDate } from '../../model/citation';
import { indicatorOf } from '../records';
import type { DataRecord } from '../records';
import { besideOf, countOf, numberOf, textOf } from './cells';
import type { SheetCell } from './cells';
import { sheetOf } from './sheet';
import type { Column, Sheet } from './sheet';

/** What records are written with. */
export interface RecordStyle {
  readonly language: Language;
  readonly units: readonly Unit[];
  /** The sentences of the figures stand beside them as far as their reports are here. */
  readonly texts: ReportTexts;
}

/** One row for every figure, with its qualifier, its unit and its source in columns of their own. */
export function recordsSheet(
  name: string,
  records: readonly DataRecord[],
  style: RecordStyle,
): Sheet {
  const units = new Set(records.flatMap(({ figure }) => (figure === null ? [] : [figure.unit])));
  const [only = null] = units.size === 1 ? units : [];
  return { ...sheetOf(name, columnsOf(style, only), records), fixed: 1 };
}

/** `only` is the unit of all records, which then stands in the heads. */
function columnsOf(
  { language, units, texts }: RecordStyle,
  only: string | null,
): Column<DataRecord>[] {
  const words = sheetWords[language];
  const inUnit = (head: string) =>
    only === null ? head : words.withUnit(head, unitName(only, language, units));
  const text = (
    head: string,
    width: number,
    of: (record: DataRecord) => string,
  ): Column<DataRecord> => ({
    head,
    width,
    cell: (record) => textOf(of(record)),
  });
  const stated = (
    head: string,
    width: number,
    of: (figure: Figure) => SheetCell,
  ): Column<DataRecord> => ({
    head,
    width,
    cell: ({ figure }) => (figure === null ? null : of(figure)),
  });
  // The statement in another unit is worth a column only where the two differ.
  const converted = (of: (figure: Figure) => SheetCell) => (figure: Figure) =>
    figure.unit === figure.standardUnit ? null : of(figure);
  const unit = (id: string) => besideOf(unitName(id, language, units));
  return [
    text(words.district, 10, (record) => record.district.name[language]),
    // A comparison is of one subject, which its title says.
    text(words.theme, 12, ({ family, panel }) =>
      panel === null ? (family?.theme.name[language] ?? '') : '',
    ),
    text(words.family, 36, ({ family, panel }) =>
      panel === null ? (family?.name[language] ?? '') : '',
    ),
    text(words.indicator, 44, (record) => indicatorOf(record, language)),
    stated(words.aspect, 16, ({ aspect }) => textOf(words.aspects[aspect])),
    { head: words.year, width: 7, cell: ({ slot }) => (slot ? countOf(slot.year) : null) },
    text(words.kind, 11, ({ slot }) => (slot ? termWords[language].kinds[slot.kind] : '')),
    stated(words.printed, 40, (figure) => textOf(sayFigure(figure, { language, units }))),
    stated(words.comparator, 10, ({ statement }) =>
      textOf(termWords[language].comparators[statement.comparator]),
    ),
    stated(inUnit(words.value), 12, ({ statement }) => numberOf(numbersIn(statement)[0] ?? '')),
    stated(inUnit(words.valueHigh), 12, ({ statement }) => numberOf(numbersIn(statement)[1] ?? '')),
    stated(words.unit, 12, (figure) => (only === null ? unit(figure.unit) : null)),
    stated(
      words.standard,
      14,
      converted(({ standard }) => numberOf(numbersIn(standard)[0] ?? '')),
    ),
    stated(
      words.standardHigh,
      14,
      converted(({ standard }) => numberOf(numbersIn(standard)[1] ?? '')),
    ),
    stated(
      words.standardUnit,
      12,
      converted((figure) => unit(figure.standardUnit)),
    ),
    stated(words.wording, 24, ({ wording }) => besideOf(wording)),
    stated(words.estimated, 8, ({ estimated }) =>
      textOf(estimated ? termWords[language].status.estimated : ''),
    ),
    text(words.gap, 12, ({ gap }) => (gap === null ? '' : termWords[language].gaps[gap])),
    text(words.disclosure, 14, ({ disclosure }) =>
      disclosure === null ? '' : matrixWords[language].disclosures[disclosure],
    ),
    { head: words.panel, width: 11, cell: ({ panel }) => (panel === null ? null : countOf(panel)) },
    stated(words.term, 36, ({ term }) => textOf(term)),
    stated(words.note, 40, ({ note }) => textOf(note?.[language] ?? '')),
    stated(words.quote, 60, (figure) => textOf(sentencesOf(figure, texts))),
    stated(words.paragraph, 7, ({ evidence: [first] }) =>
      first ? countOf(first.paragraph) : null,
    ),
    text(words.source, 44, ({ report }) =>
      report === null ? '' : `${report.title}（${formatDate(report.date, language)}）`,
    ),
    text(words.indicatorId, 30, ({ figure }) => figure?.indicator.id ?? ''),
  ];
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
