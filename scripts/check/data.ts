import { mostAtFirst } from '../../src/model/selection';
import type { Problems } from '../problems';
import type { CatalogueTables, FrontPageRow, NoteRow, WordingRow } from '../read/catalogue';
import type { Data } from '../read/data';
import type { ReportFolder } from '../read/report';
import { byId, checkCatalogue, checkFamilies, checkKnown } from './catalogue';
import type { Known } from './catalogue';
import { checkReportFolder } from './report';
import type { CheckedReport, CheckOptions, Grounds } from './report';
import { checkVerdicts } from './verdicts';
import type { Stated } from './verdicts';

/** What a report has figures for, once a row. */
export function statedIn({ edition: { front }, figures }: ReportFolder): Stated[] {
  return figures.rows.map(({ indicator, aspect, comparator }) => ({
    indicator,
    aspect,
    district: front.district,
    year: front.year,
    whole: front.scope === 'complete',
    inWords: comparator === 'qualitative',
  }));
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

/** Checks a data folder against itself, its reports one at a time; what is wrong goes to `problems`. */
export class DataCheck {
  readonly #catalogue: CatalogueTables;
  readonly #grounds: Grounds;
  readonly #problems: Problems;
  readonly #notes: ReadonlyMap<string, NoteRow>;
  readonly #wordings: ReadonlyMap<string, WordingRow>;
  readonly #used = new Set<string>();
  readonly #districts = new Set<string>();
  readonly #stated = new Map<string, Stated>();

  constructor(catalogue: CatalogueTables, options: CheckOptions, problems: Problems) {
    this.#catalogue = catalogue;
    this.#problems = problems;
    const known = checkCatalogue(catalogue, problems);
    this.#grounds = { known, rules: catalogue.numberRules.rows, options };
    checkFamilies(catalogue, problems);
    this.#notes = byId('note', catalogue.notes.rows, ({ note }) => note, problems);
    this.#wordings = byId('wording', catalogue.wordings.rows, ({ wording }) => wording, problems);
  }

  /** Checks a report; null after a report if its texts differ. */
  report(folder: ReportFolder): CheckedReport | null {
    this.#districts.add(folder.edition.front.district);
    this.#checkTranslations(folder);
    this.#checkWordings(folder);
    for (const each of statedIn(folder)) {
      const { district, year, indicator, aspect, inWords } = each;
      this.#stated.set([district, year, indicator, aspect, inWords].join(' '), each);
    }
    return checkReportFolder(folder, this.#grounds, this.#problems);
  }

  /** Checks what all reports together must have. */
  finish(): void {
    const stated = [...this.#stated.values()];
    for (const { note, place } of this.#notes.values())
      if (!this.#used.has(note)) this.#problems.refuse(place, `note that no row has: ${note}`);
    checkSides(this.#catalogue, this.#grounds.known, stated, this.#problems);
    checkFrontPage(this.#catalogue, stated, this.#problems);
    checkFirstDistricts(this.#catalogue, this.#districts, this.#problems);
  }

  /** Checks that every note of a report is there in English. */
  #checkTranslations({ figures, otherNumbers }: ReportFolder): void {
    for (const { note, place, sound } of [...figures.rows, ...otherNumbers.rows]) {
      this.#used.add(note);
      if (sound && note !== '' && !this.#notes.has(note))
        this.#problems.refuse(
          place,
          `note without English: ${note} (a row in ${this.#catalogue.notes.path})`,
        );
    }
  }

  /** Checks that words which stand for a number are there in English. */
  #checkWordings({ figures }: ReportFolder): void {
    for (const { comparator, wording, place, sound } of figures.rows)
      if (sound && comparator === 'qualitative' && wording !== '' && !this.#wordings.has(wording))
        this.#problems.refuse(
          place,
          `wording without English: ${wording} (a row in ${this.#catalogue.wordings.path})`,
        );
  }
}

/** Checks all of the data against itself; what is wrong goes to `problems`. */
export function checkData(data: Data, options: CheckOptions, problems: Problems): CheckedReport[] {
  const check = new DataCheck(data.catalogue, options, problems);
  const checked = data.reports.map((folder) => check.report(folder));
  check.finish();
  return checked.filter((report) => report !== null);
}

/** The most comparisons that stand beside each other on the overview. */
const mostHeadlines = 6;

/** Checks that what the overview opens with is there once, and that at least two districts state it as a number. */
function checkFrontPage(
  { frontPage, indicators }: CatalogueTables,
  stated: readonly Stated[],
  problems: Problems,
): void {
  const familyOf = new Map(indicators.rows.map(({ id, family }) => [id, family]));
  const families = new Set(familyOf.values());
  const headline = ({ family, aspect }: FrontPageRow) => `${family} ${aspect}`;
  for (const row of byId('headline', frontPage.rows, headline, problems).values()) {
    if (!row.sound || !checkKnown('family', row.family, families, row.place, problems)) continue;
    const stating = stated.filter(
      ({ indicator, aspect, inWords }) =>
        familyOf.get(indicator) === row.family && aspect === row.aspect && !inWords,
    );
    const reports = new Set(stating.map(({ district, year }) => `${district}-${year}`));
    if (reports.size < 2)
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
function checkFirstDistricts(
  { frontPageDistricts }: CatalogueTables,
  reported: ReadonlySet<string>,
  problems: Problems,
): void {
  const { rows, path } = frontPageDistricts;
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
