import type { Comparison, Row } from '../comparison';
import type { Bilingual, District, Figure, Language } from '../types';
import { termWords } from '../words/terms';
import { factsOf, isLevel, measureOf, statedIndicators, unique, usesOf } from './facts';
import { join } from './phrasing';
import { verdictNotes } from './verdictNotes';

/** The notes that must go with a comparison, the gravest first. */
export function caveats(comparison: Comparison, language: Language): string[] {
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const notes = [
    ...yearNotes(comparison),
    ...definitions(comparison),
    ...verdictNotes(comparison),
    ...size(rows, comparison),
    ...shares(comparison),
    ...estimates(rows),
    ...readings(rows),
  ];
  return [...new Set(notes.map((note) => note[language]))];
}

/** That reports are of different years, so that nothing is told across them. */
export function yearNotes({ panels, slots }: Comparison): Bilingual[] {
  if (slots.every(({ year }) => year !== null)) return [];
  const rows = panels.flatMap((panel) => panel.rows);
  const written = (language: Language) =>
    [...new Set(rows.map(({ name }) => name[language]))].join(termWords[language].signs.list);
  return [
    {
      zh: `年份不同：${written('zh')}；实绩为报告上年，目标为报告当年，各区之间不作比较`,
      en: `Different years: ${written('en')}; results are of the year before each report, targets of its own, and districts are not compared`,
    },
  ];
}

/** Which districts report on which indicator, where they use several. */
function definitions(comparison: Comparison): Bilingual[] {
  const uses = usesOf(comparison);
  if (uses.length < 2) return [];
  const written = (language: Language, colon: string) =>
    uses.map((each) => each.indicator.name[language] + colon + join(each.districts, language));
  return [
    {
      zh: `各区所报指标：${written('zh', '（').join('）；')}）`,
      en: `Indicators reported: ${written('en', ' (').join('); ')})`,
    },
  ];
}

function size(rows: readonly Row[], comparison: Comparison): Bilingual[] {
  const measure = measureOf(comparison);
  const stating = unique(rows.filter((row) => statedIndicators(row).length > 0).map(district));
  if (stating.length < 2 || !isLevel(comparison, measure)) return [];
  return [
    {
      zh: '区域规模不同，不宜直接排名',
      en: 'Districts differ in size: levels are not ranked',
    },
  ];
}

/** The percentages in findings on levels are ours, not the reports'. */
function shares(comparison: Comparison): Bilingual[] {
  if (!factsOf(comparison)?.standings.some((each) => each.ratio !== null)) return [];
  return [
    {
      zh: '目标相当于实绩的百分比为推算：目标÷实绩',
      en: 'Targets as percentages of results are derived: target ÷ result',
    },
  ];
}

function estimates(rows: readonly Row[]): Bilingual[] {
  const estimated = figuresOf(rows).filter(({ figure }) => figure.estimated);
  if (estimated.length === 0) return [];
  const written = (language: Language) =>
    estimated.map(({ row, figure }) => {
      const { signs, slot } = termWords[language];
      return `${row.name[language]}${signs.space}${slot(figure)}`;
    });
  return [
    {
      zh: `预计数：${[...new Set(written('zh'))].join('、')}`,
      en: `Estimated: ${[...new Set(written('en'))].join(', ')}`,
    },
  ];
}

/** Notes on single figures. */
function readings(rows: readonly Row[]): Bilingual[] {
  return figuresOf(rows).flatMap(({ row: { name }, figure: { note } }) =>
    note === null ? [] : [{ zh: `${name.zh}：${note.zh}`, en: `${name.en}: ${note.en}` }],
  );
}

function figuresOf(rows: readonly Row[]): { row: Row; figure: Figure }[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.state === 'figure' ? [{ row, figure: cell.figure }] : [])),
  );
}

function district(row: Row): District {
  return row.district;
}
