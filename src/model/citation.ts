import type { Comparison } from './comparison';
import { quoteText, sentenceAround } from './passage';
import type { Evidence, Language, ParagraphBlock, ReportSummary } from './types';

/** `2019-01-15` as 2019年1月15日 or 15 January 2019. */
export function formatDate(date: string, language: Language): string {
  const [year = '', month = '1', day = '1'] = date.split('-');
  if (language === 'zh') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Issuer, title, date and place in the report: what stands behind a quotation. */
export function formatSource(
  report: ReportSummary,
  paragraph: ParagraphBlock,
  language: Language,
): string {
  const date = formatDate(report.date, language);
  const place = paragraph.path.join(' · ');
  const received = report.received[language];
  return language === 'zh'
    ? `${report.issuer}：《${report.title}》（${date}），${place}，第${paragraph.number}段；${received}`
    : `${report.issuer}, 《${report.title}》 (${date}), ${place}, paragraph ${paragraph.number}; ${received}`;
}

/** The sentence of a figure in quotation marks, repairs in 〔〕, with its source. */
export function formatQuotation(
  report: ReportSummary,
  paragraph: ParagraphBlock,
  evidence: Evidence,
  language: Language,
): string {
  const quote = quoteText(paragraph, sentenceAround(paragraph, evidence));
  return `“${quote}”\n——${formatSource(report, paragraph, language)}`;
}

/** What stands under a comparison, on the page and in files: the reports and how they were received. */
export function sourceLine(comparison: Comparison, language: Language): string {
  const titles = comparison.reports.map((report) => report.title);
  const received = [...new Set(comparison.reports.map((report) => report.received[language]))];
  return language === 'zh'
    ? `数据来源：${titles.join('、')}；${received.join('、')}`
    : `Source: ${titles.join(', ')}; ${received.join(', ')}`;
}
