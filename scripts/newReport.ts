import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alignEdition } from './check/alignment';
import { ownFolder } from './dataFolder';
import { draftEdition } from './draft/edition';
import { formatUndecided, listNumerals } from './draft/numerals';
import { Problems } from './problems';
import { readCatalogue } from './read/catalogue';
import { id as idCell, year as yearCell } from './read/cells';
import { readReport, reportHeaders } from './read/report';
import { Source } from './read/source';

/** What came of making a report's folder. */
export interface NewReport {
  /** Why nothing was made; empty if it was. */
  readonly problems: readonly string[];
  /** Every numeral, as CSV, for a person to decide on. */
  readonly list: string;
  /** What was made, and what to do next. */
  readonly said: readonly string[];
}

const failed = (...problems: readonly string[]): NewReport => ({ problems, list: '', said: [] });

/** The text of a file, or null when it is missing or not UTF-8. */
function readText(file: string): string | null {
  try {
    const bytes = readFileSync(file);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function wrongArguments(district: string, year: string): string[] {
  const [id, four] = [idCell(district), yearCell(year)];
  return [
    ...(id.wrong === undefined ? [] : [`bad district: ${district}${id.wrong}`]),
    ...(four.wrong === undefined ? [] : [`bad year: ${year}${four.wrong}`]),
  ];
}

/** Makes the folder of a new report from its text; writes over nothing. */
export function newReport(
  root: string,
  district: string,
  year: string,
  textFile: string,
): NewReport {
  const wrong = wrongArguments(district, year);
  if (wrong.length > 0) return failed(...wrong);
  const folder = join(root, 'reports', `${district}-${year}`);
  if (existsSync(folder))
    return failed(`folder is there already: ${folder} (nothing is written over)`);
  const text = readText(textFile);
  if (text === null) return failed(`no text: ${textFile} (a file in UTF-8)`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(textFile, join(folder, 'received.txt'));
  writeFileSync(join(folder, 'report.md'), draftEdition(text, district, year));
  for (const [file, header] of Object.entries(reportHeaders))
    writeFileSync(join(folder, file), `${header}\n`);
  return describe(root, `${district}-${year}`, district, text);
}

/** Reads the folder back, to say what is in it and what is left to do. */
function describe(root: string, id: string, district: string, text: string): NewReport {
  // The front matter is still empty, so what reading finds is no news.
  const source = new Source(root, new Problems());
  const { districts, indicators, numberRules } = readCatalogue(source, new Problems());
  const made = readReport(source, id, new Problems());
  const numerals = listNumerals(text, numberRules.rows, indicators.rows);
  const settled = numerals.filter(({ rule }) => rule !== '').length;
  const known = districts.rows.some((row) => row.id === district);
  const folder = source.path(`reports/${id}`);
  const lost = made?.edition.front.lost ?? '';
  return {
    problems: [],
    list: formatUndecided(numerals),
    said: [
      `made ${folder}/: received.txt, report.md, ${Object.keys(reportHeaders).join(', ')}`,
      `report.md: ${counted(made)}${agreement(made)}`,
      ...(lost === '' ? [] : [`report.md: the text has no ${[...lost].join(', no ')}: see lost`]),
      `numerals: ${numerals.length}, of which ${settled} are settled by ${source.path('number-rules.csv')}`,
      '',
      'What is left to do:',
      ...(known ? [] : [`- ${source.path('districts.csv')}: a row for ${district}`]),
      `- ${folder}/report.md: the front matter; headings, paragraphs, lost characters, web page furniture`,
      `- ${folder}/figures.csv, other-numbers.csv: each numeral of the list in one of them; or with scope: headlines in report.md, the figures that you want`,
      `- npm run build:data${ofFolder(root)}, again and again: it names what is missing, with file and row`,
    ],
  };
}

/** What a command needs behind it to be about a folder of one's own. */
function ofFolder(root: string): string {
  return root === ownFolder ? '' : ` -- --data ${root}`;
}

/** How many headings and paragraphs a draft has; nothing of one that can't be read. */
function counted(made: ReturnType<typeof readReport>): string {
  if (!made) return '';
  const { blocks } = made.edition;
  const headings = blocks.filter(({ level }) => level > 0).length;
  return `${headings} headings, ${blocks.length - headings} paragraphs; `;
}

/** Whether the first cut holds the invariant; a text that has the edition's own marks can't. */
function agreement(made: ReturnType<typeof readReport>): string {
  const problems = new Problems();
  if (made !== null && alignEdition(made, problems) !== null)
    return 'without its marks it is the received text';
  return `it is not the received text, which has marks of its own (${MARKS}): ${problems.refusals().join()}`;
}

const MARKS = '〔 〕 {{ }} [^';
