import type { Comparison, Row } from '../comparison';
import type { Bilingual, District, Figure, Judgement, Language } from '../types';
import { slotName } from '../words/terms';
import { factsOf, isLevel, statedIndicators, subjectIndicator } from './facts';

/** The notes that must go with a comparison, the gravest first. */
export function caveats(comparison: Comparison, language: Language): string[] {
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const notes = [
    ...definitions(rows, comparison),
    ...verdicts(comparison),
    ...size(rows, comparison),
    ...shares(comparison),
    ...estimates(rows),
    ...readings(rows),
  ];
  return [...new Set(notes.map((note) => note[language]))];
}

/** Which districts report on which indicator, where they use several. */
function definitions(rows: readonly Row[], { family }: Comparison): Bilingual[] {
  const uses = family.indicators
    .map((indicator) => ({
      indicator,
      users: unique(rows.filter((row) => statedIndicators(row).includes(indicator)).map(district)),
    }))
    .filter(({ users }) => users.length > 0);
  if (uses.length < 2) return [];
  const written = (language: Language, colon: string) =>
    uses.map(({ indicator, users }) => indicator.name[language] + colon + join(users, language));
  return [
    {
      zh: `各区所报指标：${written('zh', '（').join('）；')}）`,
      en: `Indicators reported: ${written('en', ' (').join('); ')})`,
    },
  ];
}

function verdicts({ judgements, panels }: Comparison): Bilingual[] {
  const districts = panels.flatMap((panel) => panel.rows.map(district));
  const named = (id: string) => unique(districts).find((each) => each.id === id);
  const groups = new Map<string, { judgement: Judgement; sides: District[] }>();
  for (const judgement of judgements.filter((each) => each.why !== null)) {
    const key = `${judgement.verdict}${judgement.why?.zh}`;
    const sides = [judgement.left, judgement.right].flatMap((side) => named(side.district) ?? []);
    groups.set(key, { judgement, sides: [...(groups.get(key)?.sides ?? []), ...sides] });
  }
  // What is laid side by side first, then what is set apart.
  const rank = ({ judgement }: { judgement: Judgement }) => (judgement.verdict === 'near' ? 0 : 1);
  const sorted = [...groups.values()].sort((a, b) => rank(a) - rank(b));
  return sorted.map(({ judgement: { verdict, why }, sides }) => {
    const who = unique(districts).filter((each) => sides.includes(each));
    const near = verdict === 'near';
    return {
      zh: `${near ? '口径近似' : '口径不同'}（${join(who, 'zh')}）：${why?.zh ?? ''}`,
      en: `${near ? 'Near definitions' : 'Not comparable'} (${join(who, 'en')}): ${why?.en ?? ''}`,
    };
  });
}

function size(rows: readonly Row[], comparison: Comparison): Bilingual[] {
  const measure = subjectIndicator(comparison)?.measure ?? comparison.family.measure;
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
      const gap = language === 'zh' ? '' : ' ';
      return `${row.district.name[language]}${gap}${slotName(figure, language)}`;
    });
  return [
    {
      zh: `预计数：${[...new Set(written('zh'))].join('、')}`,
      en: `Estimated: ${[...new Set(written('en'))].join(', ')}`,
    },
  ];
}

/** Notes on single figures; they exist in Chinese only. */
function readings(rows: readonly Row[]): Bilingual[] {
  return figuresOf(rows)
    .filter(({ figure }) => figure.note !== '')
    .map(({ row, figure }) => ({
      zh: `${row.district.name.zh}：${figure.note}`,
      en: `${row.district.name.en}: ${figure.note}`,
    }));
}

function figuresOf(rows: readonly Row[]): { row: Row; figure: Figure }[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.state === 'figure' ? [{ row, figure: cell.figure }] : [])),
  );
}

function district(row: Row): District {
  return row.district;
}

function unique(districts: readonly District[]): District[] {
  return districts.filter(
    (each, index) => districts.findIndex((other) => other.id === each.id) === index,
  );
}

function join(districts: readonly District[], language: Language): string {
  return districts.map((each) => each.name[language]).join(language === 'zh' ? '、' : ', ');
}
