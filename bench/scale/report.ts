import { lost } from './babble';
import type { Babble } from './babble';
import type { Families, MadeFamily, MadeIndicator } from './indicators';
import type { NamedDistrict } from './names';
import { Chance } from './random';
import { state } from './statements';
import type { MadeFigure } from './statements';

/** What a report is made of beside its figures, as often as the real ones have it, or nearly. */
const amounts = {
  characters: 16_400,
  otherNumbers: 40,
  mentions: 56,
  figuresWithNote: 0.56,
  sentencesInParagraph: 8,
  paragraphsInSection: 3,
};

/** The files of a report's folder as rows and texts, and what the common tables need for it. */
export interface MadeReport {
  readonly name: string;
  readonly received: string;
  readonly edition: string;
  readonly figures: readonly Readonly<Record<string, string>>[];
  readonly otherNumbers: readonly Readonly<Record<string, string>>[];
  readonly mentions: readonly Readonly<Record<string, string>>[];
}

/** What a report writes about: a district's own choice, the same every year. */
export interface Subject {
  readonly district: NamedDistrict;
  readonly stated: readonly MadeIndicator[];
  /** Stated as growth, result and target, in every report: what the overview opens with. */
  readonly headlines: readonly MadeIndicator[];
  readonly silent: readonly MadeFamily[];
}

function figuresOf(chance: Chance, { stated, headlines }: Subject, year: number): MadeFigure[] {
  return stated.flatMap((indicator) => {
    if (headlines.includes(indicator))
      return [
        state(chance, indicator, 'result', year - 1, 'value', 'eq'),
        state(chance, indicator, 'result', year - 1, 'growth', 'eq'),
        state(chance, indicator, 'target', year, 'growth', chance.pick(['eq', 'gte', 'approx'])),
      ];
    const result = chance.happens(0.85);
    const target = !result || chance.happens(0.22);
    return [
      ...(result ? [state(chance, indicator, 'result', year - 1)] : []),
      ...(target ? [state(chance, indicator, 'target', year)] : []),
    ];
  });
}

/** Puts sentences into paragraphs under headings: of a part, then of its sections. */
function writePart(
  chance: Chance,
  babble: Babble,
  heading: string,
  sentences: readonly string[],
): string[] {
  const { sentencesInParagraph: size, paragraphsInSection } = amounts;
  const lines = [`## ${heading}`];
  for (let at = 0; at < sentences.length; at += size) {
    if (at % (size * paragraphsInSection) === 0) lines.push(`### ${babble.name(chance, 10)}`);
    lines.push(sentences.slice(at, at + size).join(''));
  }
  return lines;
}

function shuffled<T>(chance: Chance, items: readonly T[]): T[] {
  return items
    .map((item) => [chance.next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

interface Parts {
  readonly figures: readonly MadeFigure[];
  /** Sentences that are neither figures nor filler. */
  readonly others: readonly string[];
}

/** The text in lines: a title, the year's results and the next one's targets, filled up to its length. */
function writeText(chance: Chance, babble: Babble, title: string, year: number, parts: Parts) {
  const { figures, others } = parts;
  const said = figures.map(({ sentence }) => `${sentence}。`);
  const filler: string[] = [];
  let length = [...said, ...others].join('').length;
  for (; length < amounts.characters; length += filler[filler.length - 1]?.length ?? 0)
    filler.push(babble.sentence(chance));
  const part = (kind: 'result' | 'target') => {
    const half = (_: string, at: number) => at % 2 === (kind === 'result' ? 0 : 1);
    const own = said.filter((_, at) => figures[at]?.row['kind'] === kind);
    return shuffled(chance, [...own, ...others.filter(half), ...filler.filter(half)]);
  };
  return [
    `# ${title}`,
    ...writePart(chance, babble, `${year - 1}年工作回顾`, part('result')),
    ...writePart(chance, babble, `${year}年工作安排`, part('target')),
  ];
}

/** Gives some rows a note; now and then two share one. */
function annotate(chance: Chance, babble: Babble, figures: readonly MadeFigure[]) {
  let last = '';
  return figures.map(({ row }) => {
    if (!chance.happens(amounts.figuresWithNote)) return row;
    if (last === '' || chance.happens(0.7)) last = babble.clause(chance, 28);
    return { ...row, note: last };
  });
}

/** Writes a district's report of a year, with all its tables. */
export function writeReport(
  babble: Babble,
  families: Families,
  subject: Subject,
  year: number,
): MadeReport {
  const { district, silent } = subject;
  const chance = Chance.of(`${district.id} ${year}`);
  const figures = figuresOf(chance, subject, year);
  const otherNumbers = Array.from({ length: amounts.otherNumbers }, () => {
    const number = String(chance.between(2, 99));
    return { quote: `“${families.code()}${number}”行动`, number, reason: 'name', note: '' };
  });
  const named = silent.flatMap(({ indicators }) => indicators.slice(0, 1));
  const mentions = shuffled(chance, named)
    .slice(0, amounts.mentions)
    .map(({ id, zh }) => ({ indicator: id, quote: `研究${zh}的办法`, why: '只说研究办法' }));
  const others = [...otherNumbers, ...mentions].map(({ quote }) => `${quote}。`);
  const title = `${year}年${district.zh}区政府工作报告`;
  const lines = writeText(chance, babble, title, year, { figures, others });
  const front = {
    district: district.id,
    year,
    title,
    issuer: `${district.zh}区人民政府`,
    date: `${year}-01-${chance.between(10, 28)}`,
    event_zh: '在区人民代表大会上作报告',
    event_en: "delivered to the district's People's Congress",
    received_zh: '为测量而生成的文本',
    received_en: 'text generated for a measurement',
    lost,
  };
  const heads = Object.entries(front).map(([key, value]) => `${key}: ${value}`);
  const repaired = lines.map((line) => line.replaceAll(lost, `〔${lost}〕`));
  return {
    name: `${district.id}-${year}`,
    received: `${lines
      .map((line) => line.replace(/^#+ /, ''))
      .join('\n')
      .replaceAll(lost, '')}\n`,
    edition: `---\n${heads.join('\n')}\n---\n\n${repaired.join('\n\n')}\n`,
    figures: annotate(chance, babble, figures),
    otherNumbers,
    mentions,
  };
}
