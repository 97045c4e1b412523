import { mostAtFirst } from '../../src/model/selection';
import type { Problems } from '../problems';
import type { CatalogueTables, FrontPageRow } from '../read/catalogue';
import type { Data } from '../read/data';
import { byId, checkCatalogue, checkFamilies, checkKnown } from './catalogue';
import type { Known } from './catalogue';
import { checkReportFolder } from './report';
import type { CheckedReport, CheckOptions } from './report';
import { checkVerdicts } from './verdicts';
import type { Stated } from './verdicts';

/** What the reports have figures for, once a row. */
export function statedIn({ reports }: Data): Stated[] {
  return reports.flatMap(({ edition: { front }, figures }) =>
    figures.rows.map(({ indicator, aspect }) => ({
      indicator,
      aspect,
      district: front.district,
      year: front.year,
      whole: front.scope === 'complete',
    })),
  );
}

/** Checks that every indicator has a figure, and every two of a family a verdict. */
export function checkSides(
  { indicators, comparability }: CatalogueTables,
  known: Known,
  stated: readonly Stated[],
  problems: Problems,
): void {
  const used = new Set(stated.map(({ indicator }) => indicator));
  for (const { id, place } of indicators.rows)
    if (!used.has(id)) problems.refuse(place, `indicator without a figure: ${id}`);
  checkVerdicts(comparability.rows, comparability.path, known, stated, problems);
}

/** Checks all of the data against itself; what is wrong goes to `problems`. */
export function checkData(data: Data, options: CheckOptions, problems: Problems): CheckedReport[] {
  const { catalogue, reports } = data;
  const known = checkCatalogue(catalogue, problems);
  checkFamilies(catalogue, problems);
  checkTranslations(data, problems);
  checkWordings(data, problems);
  const grounds = { known, rules: catalogue.numberRules.rows, options };
  const checked = reports.map((folder) => checkReportFolder(folder, grounds, problems));
  checkSides(catalogue, known, statedIn(data), problems);
  checkFrontPage(data, problems);
  checkFirstDistricts(data, problems);
  return checked.filter((report) => report !== null);
}

/** The most comparisons that stand beside each other on the overview. */
const mostHeadlines = 6;

/** Checks that what the overview opens with is there once, and that at least two districts state it as a number. */
function checkFrontPage({ catalogue, reports }: Data, problems: Problems): void {
  const { frontPage, indicators } = catalogue;
  const familyOf = new Map(indicators.rows.map(({ id, family }) => [id, family]));
  const families = new Set(familyOf.values());
  const headline = ({ family, aspect }: FrontPageRow) => `${family} ${aspect}`;
  for (const row of byId('headline', frontPage.rows, headline, problems).values()) {
    if (!row.sound || !checkKnown('family', row.family, families, row.place, problems)) continue;
    const stating = reports.filter(({ figures }) =>
      figures.rows.some(
        ({ indicator, aspect, comparator }) =>
          familyOf.get(indicator) === row.family &&
          aspect === row.aspect &&
          comparator !== 'qualitative',
      ),
    );
    if (stating.length < 2)
      problems.refuse(
        row.place,
        `headline without a comparison: ${headline(row)} (two districts with numbers)`,
      );
  }
  const beyond = frontPage.rows[mostHeadlines];
  if (beyond)
    problems.refuse(beyond.place, `too many headlines: ${frontPage.rows.length} (at most 6)`);
}

/** Checks that the districts of a first visit have reports, are there once, and are named where there are many. */
function checkFirstDistricts({ catalogue, reports }: Data, problems: Problems): void {
  const { rows, path } = catalogue.frontPageDistricts;
  const reported = new Set(reports.map(({ edition }) => edition.front.district));
  const named = byId('district', rows, ({ district }) => district, problems);
  for (const { district, place, sound } of named.values())
    if (sound) checkKnown('district with a report', district, reported, place, problems);
  const beyond = rows[mostAtFirst];
  if (beyond)
    problems.refuse(
      beyond.place,
      `too many districts at first: ${rows.length} (at most ${mostAtFirst})`,
    );
  if (rows.length === 0 && reported.size > mostAtFirst)
    problems.refuse(
      { path, row: null },
      `no district to show at first: ${reported.size} have reports (name up to ${mostAtFirst})`,
    );
}

/** Checks that words which stand for a number are there in English, once. */
function checkWordings({ catalogue, reports }: Data, problems: Problems): void {
  const { wordings } = catalogue;
  const translated = byId('wording', wordings.rows, ({ wording }) => wording, problems);
  for (const { comparator, wording, place, sound } of reports.flatMap(
    ({ figures }) => figures.rows,
  ))
    if (sound && comparator === 'qualitative' && wording !== '' && !translated.has(wording))
      problems.refuse(place, `wording without English: ${wording} (a row in ${wordings.path})`);
}

/** Checks that every note of a report is there in English, once, and that no translation is left over. */
function checkTranslations({ catalogue, reports }: Data, problems: Problems): void {
  const translated = byId('note', catalogue.notes.rows, ({ note }) => note, problems);
  const noted = reports.flatMap(({ figures, otherNumbers }) => [
    ...figures.rows,
    ...otherNumbers.rows,
  ]);
  const used = new Set(noted.map(({ note }) => note));
  for (const { note, place, sound } of noted)
    if (sound && note !== '' && !translated.has(note))
      problems.refuse(place, `note without English: ${note} (a row in ${catalogue.notes.path})`);
  for (const { note, place } of translated.values())
    if (!used.has(note)) problems.refuse(place, `note that no row has: ${note}`);
}
