import { attainmentNames, outcomes } from '../attainment/names';
import type { Comparison, Row } from '../comparison';
import type { Bilingual, Language } from '../types';
import { attainmentWords } from '../words/attainment';
import { termWords } from '../words/terms';
import { yearNotes } from './caveats';
import { estimates, nameOf, readings } from './targetCaveats';

/** How many targets came to what; of one family, whose. Targets without a result are counted apart. */
export function attainmentText(comparison: Comparison, language: Language): string {
  const words = attainmentWords[language];
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const { signs } = termWords[language];
  const listed = comparison.rowsOf === 'indicators';
  const told = (own: readonly Row[], what: string): string[] => {
    if (own.length === 0) return [];
    const who = own.map(({ name }) => name[language]).join(signs.list);
    return [listed ? words.counted(own.length, what) : words.told(who, what)];
  };
  const parts = outcomes.flatMap((each) =>
    told(
      rows.filter(({ step }) => step?.attained?.outcome === each),
      each === null ? words.unsettled : words.outcomes[each],
    ),
  );
  const without = told(
    rows.filter(({ step }) => step === null),
    words.without,
  );
  const all = [...parts, ...without].join(signs.comma);
  const year = comparison.slots[0]?.year ?? null;
  return words.finding(subjectName(comparison, language), listed ? rows.length : null, year, all);
}

function subjectName({ subject, name, aspect }: Comparison, language: Language): string {
  const own = subject.of === 'attainment' && subject.family === null;
  if (own) return attainmentNames[subject.list][language];
  const words = termWords[language];
  return [name[language], words.aspects[aspect]]
    .filter((each) => each !== '')
    .join(words.signs.space);
}

/** `增速目标完成情况 · 2022年目标、2022年实绩`. */
export function attainmentSubject(comparison: Comparison, language: Language): string {
  const { slot, signs } = termWords[language];
  const columns = comparison.slots.map(slot).join(signs.list);
  const name = subjectName(comparison, language);
  const titled = comparison.rowsOf === 'districts' ? attainmentWords[language].of(name) : name;
  return [titled, columns].join(' · ');
}

/** How outcomes are told, which definitions changed, and what must be known of single figures. */
export function attainmentCaveats(comparison: Comparison, language: Language): string[] {
  const rows = comparison.panels.flatMap((panel) => panel.rows);
  const notes = [
    ...yearNotes(comparison),
    { zh: attainmentWords.zh.method, en: attainmentWords.en.method },
    ...definitions(comparison, rows),
    ...estimates(rows),
    ...readings(rows),
  ];
  return [...new Set(notes.map((note) => note[language]))];
}

/** Why a target and its result are not, or not entirely, on one definition. */
function definitions({ judgements }: Comparison, rows: readonly Row[]): Bilingual[] {
  return judgements.flatMap(({ verdict, why, left, right }) => {
    const row = rows.find(
      ({ report, indicators }) => report === right.report && indicators.includes(left.indicator),
    );
    if (verdict === 'same' || !why || !row) return [];
    return [
      {
        zh: `${termWords.zh.verdicts[verdict]}（${nameOf(row, 'zh')}）：${why.zh}`,
        en: `${termWords.en.verdicts[verdict]} (${nameOf(row, 'en')}): ${why.en}`,
      },
    ];
  });
}
