import type { PublishedFigures, PublishedRule, PublishedSummary } from '../../src/model/published';
import { mostAtFirst } from '../../src/model/selection';
import type { CheckedReport } from '../check/report';
import type { CatalogueTables } from '../read/catalogue';
import { compileCatalogue, exceptionsOf, toSummary } from './catalogue';
import { figureColumns, namesOf, numberColumns } from './columns';
import { figureRows, formatHead, formatRows, numeralRows } from './csv';
import { describePackage } from './datapackage';
import { compileFigures, translationsOf } from './figures';
import type { Translations } from './figures';
import { compileFindingsCsv } from './findings';
import { FiguresParquet } from './parquet';
import { CountedPublication } from './publication';
import type { Publication } from './publication';
import { compileReport } from './report';

function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** JSON whose bytes depend on the content alone: keys sorted, no white space, a final LF. */
function formatJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys)}\n`;
}

const figuresHead = namesOf(figureColumns);
const numbersHead = namesOf(numberColumns);

/**
 * Compiles what is published, a report at a time, in the order of their districts and years: nothing
 * of a report is kept but what the catalogue says of it, and what a first visit shows.
 */
export class Compilation {
  readonly #catalogue: CatalogueTables;
  readonly #version: string;
  readonly #translations: Translations;
  readonly #exceptions: ReadonlyMap<string, readonly PublishedRule[]>;
  readonly #to: CountedPublication;
  readonly #summaries: PublishedSummary[] = [];
  readonly #parquet = new FiguresParquet();
  #figures: readonly PublishedFigures[] = [];

  constructor(catalogue: CatalogueTables, version: string, to: Publication) {
    this.#catalogue = catalogue;
    this.#version = version;
    this.#translations = translationsOf(catalogue.notes.rows, catalogue.wordings.rows);
    this.#exceptions = exceptionsOf(catalogue.comparability.rows);
    this.#to = new CountedPublication(to);
    this.#to.add('figures.csv', formatHead(figuresHead));
    this.#to.add('numbers.csv', formatHead(numbersHead));
  }

  add(report: CheckedReport): void {
    const { id, edition } = report.report.folder;
    const rules = this.#exceptions.get(edition.front.district) ?? [];
    const figures = compileFigures(report, this.#translations, rules, this.#version);
    this.#summaries.push(toSummary(report, figures.figures.length));
    this.#figures = this.#shownAtFirst([...this.#figures, figures]);
    this.#to.add(`figures/${id}.json`, formatJson(figures));
    this.#to.add(`reports/${id}.json`, formatJson(compileReport(report, figures)));
    const rows = figureRows(report, this.#translations);
    this.#parquet.add(rows);
    this.#to.add('figures.csv', formatRows(figuresHead, rows));
    const numerals = numeralRows(report, this.#translations);
    this.#to.add('numbers.csv', formatRows(numbersHead, numerals));
  }

  /** Publishes what all reports make up together. */
  finish(): void {
    const catalogue = compileCatalogue(this.#catalogue, this.#summaries, this.#version);
    this.#to.add('catalogue.json', formatJson(catalogue));
    this.#to.add('findings.csv', compileFindingsCsv(catalogue, this.#figures));
    this.#to.add('figures.parquet', this.#parquet.bytes());
    this.#to.add('datapackage.json', formatJson(describePackage(catalogue, this.#to.sizes())));
  }

  /** The figures of the districts that a first visit shows: all of a few, or those named. */
  #shownAtFirst(figures: readonly PublishedFigures[]): readonly PublishedFigures[] {
    if (new Set(this.#summaries.map(({ district }) => district)).size <= mostAtFirst)
      return figures;
    const first = this.#catalogue.frontPageDistricts.rows.map(({ district }) => district);
    const shown = this.#summaries.filter(({ district }) => first.includes(district));
    const ids = new Set(shown.map(({ id }) => id));
    return figures.filter(({ report }) => ids.has(report));
  }
}
