import type { Comparison } from './comparison';
import type { Language, ReportSummary } from './types';
import type { ParagraphBlock } from './text/report';
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

/** A report's title: in English its own beside the Chinese, where it has one. */
export function reportTitle(report: ReportSummary, language: Language): string {
  const translated = translatedTitle(report, language);
  const own = `《${report.title}》`;
  return translated === null ? own : `${translated} (${own})`;
}

/** A report's English title for readers of English; null where there is none, and for others. */
export function translatedTitle({ english }: ReportSummary, language: Language): string | null {
  return termWords[language].translated(english?.title ?? null);
}

/** The title alone, where there is no room for two. */
export function shortTitle(report: ReportSummary, language: Language): string {
  return translatedTitle(report, language) ?? report.title;
}

/** Who issued a report. */
export function issuerOf({ issuer, english }: ReportSummary, language: Language): string {
  return termWords[language].translated(english?.issuer ?? null) ?? issuer;
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
  const said = [
    source(issuerOf(report, language), reportTitle(report, language), date),
    ...place,
  ].join(signs.comma);
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
 * publisher, year. A copy that was seen on the web is online (type [R/OL], 8.7 and 8.8), with the day of
 * citation and its address; without them the reference names the reprint and its date.
 */
export function formatReference(report: ReportSummary, language: Language): string {
  // 8.4.3.3 of the standard: a year that is an estimate stands in brackets.
  const year = report.date === null ? `[${report.year}]` : report.date.slice(0, 4);
  const { title, online } = report;
  const issuer = issuerOf(report, language);
  const translated = translatedTitle(report, language);
  const named = translated === null ? title : `${translated} (${title})`;
  // An English name of an issuer ends in its city.
  const seat = issuer === report.issuer ? seatOf(issuer) : (issuer.split(', ').pop() ?? '');
  const published = (type: 'R' | 'R/OL') =>
    `${issuer}. ${named}[${type}]. ${seat}: ${issuer}, ${year}`;
  if (online !== null) return `${published('R/OL')}[${online.seen}]. ${online.address}.`;
  const received = report.received[language];
  return `${published('R')}. ${termWords[language].opening(received)}.`;
}

/** The city that an issuer sits in, by its name; the standard's words where the name has none. */
export function seatOf(issuer: string): string {
  const [, city] = /^(?:.+?(?:省|自治区))?(.+?)市/.exec(issuer) ?? [];
  return city ?? '[出版地不详]';
}

/** What stands under a comparison, on the page and in files: the reports and how they were received. */
export function sourceLine({ reports }: Pick<Comparison, 'reports'>, language: Language): string {
  const titles = reports.map(
    (report) => translatedTitle(report, language) ?? `《${report.title}》`,
  );
  const received = [...new Set(reports.map((report) => report.received[language]))];
  return termWords[language].sources(titles, received);
}
