import type { Comparison, Row, TargetList } from '../comparison';
import { standingOf } from './standing';
import { yearNotes } from './caveats';
import { isNumeric } from '../target';
import type { Bilingual, Figure, Language } from '../types';
import { termWords } from '../words/terms';

/** The notes that go with a list of targets, those on all rows first. */
export function listCaveats(comparison: Comparison, list: TargetList, language: Language) {
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const notes = [
    ...yearNotes(comparison),
    ...own(list),
    ...approximate(rows),
    ...near(comparison, rows),
    ...estimates(rows),
    ...readings(rows),
  ];
  return [...new Set(notes.map((note) => note[language]))];
}

function own(list: TargetList): Bilingual[] {
  if (list !== 'level') return [];
  return [
    {
      zh: '目标÷实绩为推算，图中横轴每格一倍；每一行只与本区上年相比，各区规模不同，不宜按绝对数排名',
      en: 'Target ÷ result is derived; in the chart it doubles from line to line. Each row compares a district with its own last year only, since districts differ in size',
    },
  ];
}

/** A target of about 6% counts as below 6.5%, by the number that is printed. */
export function approximate(rows: readonly Row[]): Bilingual[] {
  const some = rows.some((row) => {
    const standing = standingOf(row);
    const both = standing ? [standing.target, standing.result] : [];
    return both.some(({ standard }) => standard.comparator === 'approx');
  });
  if (!some) return [];
  return [
    {
      zh: '“左右”“约”按所写的数字比较高低',
      en: 'Targets and results of about a number are compared by that number',
    },
  ];
}

/** Where target and result are on near definitions, which are laid on one line. */
function near({ judgements }: Comparison, rows: readonly Row[]): Bilingual[] {
  return judgements.flatMap(({ verdict, why, left }) => {
    const row = rows.find(
      ({ district, indicators }) =>
        district === left.district && indicators.includes(left.indicator),
    );
    if (verdict !== 'near' || !why || !row) return [];
    return [
      {
        zh: `口径近似（${nameOf(row, 'zh')}）：${why.zh}`,
        en: `Similar, not identical (${nameOf(row, 'en')}): ${why.en}`,
      },
    ];
  });
}

export function estimates(rows: readonly Row[]): Bilingual[] {
  const estimated = figuresOf(rows).filter(({ figure }) => figure.estimated);
  if (estimated.length === 0) return [];
  const written = (language: Language, join: string) =>
    estimated
      .map(({ row, figure }) => `${nameOf(row, language)} ${termWords[language].slot(figure)}`)
      .join(join);
  return [{ zh: `预计数：${written('zh', '、')}`, en: `Estimated: ${written('en', '; ')}` }];
}

/** Notes on single figures, those of a row in one line. */
export function readings(rows: readonly Row[]): Bilingual[] {
  return rows.flatMap((row) => {
    const notes = figuresOf([row]).flatMap(({ figure: { note } }) => (note === null ? [] : [note]));
    if (notes.length === 0) return [];
    const said = (language: Language, join: string) =>
      [...new Set(notes.map((note) => note[language]))].join(join);
    const [zh, en] = [said('zh', '；'), said('en', '; ')];
    return [{ zh: `${nameOf(row, 'zh')}：${zh}`, en: `${nameOf(row, 'en')}: ${en}` }];
  });
}

function figuresOf(rows: readonly Row[]): { row: Row; figure: Figure }[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.state === 'figure' && isNumeric(cell.figure.standard)
        ? [{ row, figure: cell.figure }]
        : [],
    ),
  );
}

/** `黄浦引进内资`, `Huangpu, Domestic capital attracted`. */
export function nameOf({ name: own, indicators }: Row, language: Language): string {
  const [first] = indicators;
  const name = first?.name[language] ?? '';
  return termWords[language].ofDistrict(own[language], name);
}
