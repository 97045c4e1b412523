import type { Documents } from '../documents';
import { sayFigure } from '../say/figure';
import { termWords } from '../words/terms';
import type { Catalogue, Figure, Indicator, Language } from '../types';
import type { ParagraphBlock, ReportDocument } from '../text/report';
import { foldPassage, foldText } from './fold';
import type { Folded } from './fold';
import { synonymsOf } from './synonyms';

/** A name that an indicator goes by, and the districts whose own it is. */
export interface Name {
  readonly text: string;
  readonly folded: Folded;
  readonly districts: readonly string[];
}

/** An indicator by all its names: Chinese, English, the terms, what else readers call it, its theme. */
export interface SearchableIndicator {
  readonly indicator: Indicator;
  readonly names: readonly Name[];
  /** What is stated of it, the newest first, results before targets, levels before growth. */
  readonly figures: readonly Figure[];
}

/** A figure by all that can be said of it in one line. */
export interface SearchableFigure {
  readonly figure: Figure;
  readonly folded: Folded;
}

/** A paragraph, as restored and as received. */
export interface SearchableParagraph {
  readonly paragraph: ParagraphBlock;
  readonly forms: readonly Folded[];
}

/** The paragraphs of one report. */
export interface SearchableReport {
  readonly report: string;
  readonly paragraphs: readonly SearchableParagraph[];
}

/** The indicators of the catalogue with their names. */
export function searchableIndicators({
  catalogue,
  figures,
  byIndicator,
}: Documents): SearchableIndicator[] {
  const own = ownTerms(figures);
  return catalogue.indicators.map((indicator) => {
    const terms = own.get(indicator) ?? new Map<string, Set<string>>();
    const texts = [
      indicator.name.zh,
      indicator.name.en,
      ...new Set([...indicator.terms, ...terms.keys()]),
    ];
    const { name, theme } = indicator.family;
    const folded = kept(foldedNames, indicator, () => new Map<string, Folded>());
    texts.push(...synonymsOf(texts), name.zh, name.en, theme.name.zh, theme.name.en);
    return {
      indicator,
      names: texts.map((text) => ({
        text,
        folded: kept(folded, text, () => foldText(text)),
        districts: [...(terms.get(text) ?? [])],
      })),
      figures: [...(byIndicator.get(indicator) ?? [])].sort(
        (a, b) => b.report.year - a.report.year || rankOf(a) - rankOf(b) || b.year - a.year,
      ),
    };
  });
}

/** For each indicator the terms that reports use, and the districts that use them. */
function ownTerms(figures: readonly Figure[]): Map<Indicator, Map<string, Set<string>>> {
  const own = new Map<Indicator, Map<string, Set<string>>>();
  for (const { indicator, term, district } of figures) {
    if (term === '') continue;
    const terms = own.get(indicator) ?? new Map<string, Set<string>>();
    own.set(indicator, terms.set(term, (terms.get(term) ?? new Set()).add(district.id)));
  }
  return own;
}

/**
 * The figures with what a reader may call them by: district, names, year, kind, the number. What
 * districts state of the same stands together, levels of results first.
 */
export function searchableFigures({ catalogue, figures }: Documents): SearchableFigure[] {
  const places = new Map(catalogue.indicators.map((each, index) => [each, index]));
  const place = (figure: Figure) => places.get(figure.indicator) ?? places.size;
  const sorted = figures.toSorted(
    (a, b) => place(a) - place(b) || rankOf(a) - rankOf(b) || b.year - a.year,
  );
  return sorted.map((figure) =>
    kept(saidFigures, figure, () => searchableFigure(figure, catalogue)),
  );
}

function searchableFigure(figure: Figure, { units }: Catalogue): SearchableFigure {
  const { district, indicator } = figure;
  const inLanguage = (language: Language) => [
    district.name[language],
    termWords[language].slot(figure),
    sayFigure(figure, { language, units }),
  ];
  const { name, family, terms } = indicator;
  const names = [name, family.name].flatMap(({ zh, en }) => [zh, en]);
  names.push(figure.term, ...terms);
  const said = [...inLanguage('zh'), ...names, ...inLanguage('en'), ...synonymsOf(names)];
  // A character that no query holds keeps words from matching across two of these.
  return { figure, folded: foldText(said.join('\u0000')) };
}

/** What was made searchable before: reports arrive one by one, and each is made so once. */
const saidFigures = new WeakMap<Figure, SearchableFigure>();
const saidReports = new WeakMap<ReportDocument, SearchableReport>();
const foldedNames = new WeakMap<Indicator, Map<string, Folded>>();

interface Keeper<K, V> {
  get: (key: K) => V | undefined;
  set: (key: K, value: V) => unknown;
}

function kept<K, V>(before: Keeper<K, V>, key: K, make: () => V): V {
  const value = before.get(key) ?? make();
  before.set(key, value);
  return value;
}

const aspects: readonly Figure['aspect'][] = ['value', 'growth', 'change'];

function rankOf({ kind, aspect }: Figure): number {
  return (kind === 'result' ? 0 : aspects.length) + aspects.indexOf(aspect);
}

/** The paragraphs of a report. */
export function searchableReport(document: ReportDocument): SearchableReport {
  return kept(saidReports, document, () => ({
    report: document.report,
    paragraphs: document.blocks.flatMap((block) =>
      block.type === 'paragraph' ? [{ paragraph: block, forms: foldPassage(block) }] : [],
    ),
  }));
}
