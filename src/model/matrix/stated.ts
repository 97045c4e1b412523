import { claimed, silenceOf as silenceIn } from '../compare/cells';
import type { GapReason } from '../comparison';
import type { MatrixPart, MatrixRow } from '../matrix';
import { sayFigure, sayDerived } from '../say/figure';
import type { Family, Figure, Indicator, Language, Unit } from '../types';
import { interfaceWords } from '../words/interface';
import { matrixWords } from '../words/matrix';
import { termWords } from '../words/terms';
import type { MatrixCell, MatrixLine } from './lines';
import { spreadOf } from './spread';

/** A figure as a row prints it: without the unit that the row has, with the year of what is older. */
export function statedText(
  figure: Figure,
  family: Family,
  units: readonly Unit[],
  language: Language,
): string {
  const { aspect, kind, unit } = figure;
  const text = sayFigure(figure, {
    language,
    units,
    bare: aspect === 'value' && unit === family.unit,
    signed: aspect !== 'value' && kind === 'result',
  });
  return `${tellingOf(figure, family, language)}${text}`;
}

/** What must be said before a number that is not what its column's other numbers are. */
export function tellingOf(
  { aspect, kind, year, report }: Figure,
  family: Family,
  language: Language,
): string {
  const before = kind === 'result' && year < report.year - 1;
  const growth = aspect === 'growth' && kind === 'target' && family.unit === '%';
  const words = growth
    ? interfaceWords[language].growthShort + termWords[language].signs.space
    : '';
  return `${before ? `${matrixWords[language].earlier(year)} ` : ''}${words}`;
}

/** Why a district has nothing in a line: another definition of the family, else its report's silence. */
export function silenceOf({ family }: MatrixRow, { entries, report }: MatrixPart): GapReason {
  return entries.length > 0 ? 'other-definition' : silenceIn(report, family.indicators);
}

/** Why a cell has no level: growth or a change alone is there, or nothing of the year before. */
export function withoutLevel({ movements }: MatrixCell, { report }: MatrixPart): GapReason {
  const [movement] = movements;
  if (movement === undefined) return claimed(report, 'target-only');
  return claimed(report, movement.aspect === 'change' ? 'change-only' : 'growth-only');
}

/** Why a cell has no target. */
export function withoutTarget({ report }: MatrixPart): GapReason {
  return claimed(report, 'result-only');
}

/** How far the highest of a row lies from its lowest; empty where nothing can be said. */
export function spreadText(row: MatrixRow, language: Language): string {
  const spread = spreadOf(row);
  if (spread === null) return '';
  return matrixWords[language].spreads[spread.in](sayDerived(spread.size, language));
}

/** The names of some indicators, each once. */
export function namesOf(indicators: readonly Indicator[], language: Language): string {
  const names = new Set(indicators.map(({ name }) => name[language]));
  return [...names].join(termWords[language].signs.terms);
}

/** Whose figures are on which indicator: `黄浦、闵行：区级财政收入；虹口：一般公共预算收入`. */
export function termsOf({ cells }: MatrixLine, { several }: MatrixRow, language: Language): string {
  if (!several) return '';
  const { signs } = termWords[language];
  const names = new Map<string, string[]>();
  for (const { district, indicators } of cells) {
    const name = namesOf(indicators, language);
    names.set(name, [...(names.get(name) ?? []), district.name[language]]);
  }
  return [...names]
    .map(([name, of]) => (names.size === 1 ? name : of.join(signs.list) + signs.colon + name))
    .join(signs.semicolon);
}
