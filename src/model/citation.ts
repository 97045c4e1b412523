import type { Comparison } from './comparison';
import type { Language, ParagraphBlock, ReportSummary } from './types';
import { termWords } from './words/terms';

/** By language: making one takes longer than all that is done with it. */
const dateFormats = new Map<Language, Intl.DateTimeFormat>();

/** `2019-01-15` as 2019年1月15日 or 15 January 2019; says so where it is not known. */
export function formatDate(date: string | null, language: Language): string {
  if (date === null) return termWords[language].noDate;
  // A date alone is midnight in UTC, which west of it is still the day before.
  const format =
    dateFormats.get(language) ??
    new Intl.DateTimeFormat(termWords[language].locale, { dateStyle: 'long', timeZone: 'UTC' });
  dateFormats.set(language, format);
  return format.format(new Date(date));
}

/** When a report was delivered or adopted, and what that was. */
export function formatDelivery({ date, event }: ReportSummary, language: Language): string {
  const dated = formatDate(date, language);
  return event[language] === '' ? dated : `${dated} · ${event[language]}`;
}

/** Issuer, title, date and place in the report: what stands behind a quotation, up to `last`. */
export function formatSource(
  report: ReportSummary,
  paragraph: ParagraphBlock | null,
  language: Language,
  last: ParagraphBlock | null = paragraph,
): string {
  const date = formatDate(report.date, language);
  const received = report.received[language];
  const place = placeOf(paragraph, last, language);
  const { signs, source } = termWords[language];
  const said = [source(report.issuer, report.title, date), ...place].join(signs.comma);
  return `${said}${signs.semicolon}${received}`;
}

/** The headings and the number of a paragraph, or of the first and the last of several. */
function placeOf(first: ParagraphBlock | null, last: ParagraphBlock | null, language: Language) {
  if (!first || !last) return [];
  const headings = first.path.length === 0 ? [] : [first.path.join(' · ')];
  const { number } = first;
  const { paragraph, paragraphs } = termWords[language];
  const one = last.number === number;
  return [...headings, one ? paragraph(number) : paragraphs(number, last.number)];
}

/** A selection from a report, as the reader sees it, with its source. */
export function formatExcerpt(
  report: ReportSummary,
  text: string,
  [first, last]: readonly [first: ParagraphBlock | null, last: ParagraphBlock | null],
  language: Language,
): string {
  return `“${text}”\n——${formatSource(report, first, language, last)}`;
}

/**
 * A report in a list of references after GB/T 7714—2015, 4.1 (type [R]): author, title, place:
 * publisher, year. The text is a reprint whose address is not known, so the reference names the
 * reprint and its date, has no address, and is not called online.
 */
export function formatReference(report: ReportSummary, language: Language): string {
  // 8.4.3.3 of the standard: a year that is an estimate stands in brackets.
  const year = report.date === null ? `[${report.year}]` : report.date.slice(0, 4);
  const received = report.received[language];
  const copy = received.charAt(0).toUpperCase() + received.slice(1);
  return `${report.issuer}. ${report.title}[R]. ${seatOf(report.issuer)}: ${report.issuer}, ${year}. ${copy}.`;
}

/** The city that an issuer sits in, by its name; the standard's words where the name has none. */
export function seatOf(issuer: string): string {
  const [, city] = /^(?:.+?(?:省|自治区))?(.+?)市/.exec(issuer) ?? [];
  return city ?? '[出版地不详]';
}

/** What stands under a comparison, on the page and in files: the reports and how they were received. */
export function sourceLine({ reports }: Pick<Comparison, 'reports'>, language: Language): string {
  const titles = reports.map((report) => `《${report.title}》`);
  const received = [...new Set(reports.map((report) => report.received[language]))];
  return termWords[language].sources(titles, received);
}
