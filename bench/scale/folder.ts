import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { Babble } from './babble';
import { Families, ownFamilies } from './indicators';
import type { MadeFamily, MadeIndicator } from './indicators';
import { nameDistricts } from './names';
import { Chance } from './random';
import { writeReport } from './report';
import type { MadeReport, Subject } from './report';
import { wordings } from './statements';

/** What a generated folder holds. */
export interface FolderSize {
  readonly districts: number;
  readonly years: number;
}

type Row = Readonly<Record<string, string>>;

/** How many of a district's uses differ from what their indicator says. */
const exceptions = 20;

/** The tables of a folder that stand as they are in the real data. */
const kept = ['themes.csv', 'units.csv', 'number-rules.csv'];

/** A table with the columns of the real one, whatever order a row's are in. */
function formatRows(columnsOf: string, rows: readonly Row[]): string {
  const columns = readFileSync(columnsOf, 'utf8').split('\n')[0]?.split(',') ?? [];
  const fields = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse([columns, ...fields], { newline: '\n' })}\n`;
}

/** What a district reports: of the families that all share, each with its chance, and a few of its own. */
function choose(
  chance: Chance,
  families: Families,
  common: readonly MadeFamily[],
): Omit<Subject, 'district' | 'headlines'> {
  const spoken = common.filter(({ share }) => chance.happens(share));
  const own = Array.from({ length: ownFamilies }, () => families.family(chance, 0));
  const stated = [...spoken, ...own].flatMap(({ indicators }) => {
    const chosen = indicators.filter(() => chance.happens(1 / indicators.length + 0.2));
    return chosen.length > 0 ? chosen : indicators.slice(0, 1);
  });
  return { stated, silent: common.filter((family) => !spoken.includes(family)) };
}

function rulesOf(babble: Babble, families: readonly MadeFamily[]): Row[] {
  return families.flatMap(({ id, indicators }) =>
    indicators.flatMap((left, at) =>
      indicators
        .slice(at + 1)
        .map((right) => judged(babble, id, left.id, right.id, ['near', 'differs'])),
    ),
  );
}

function judged(
  babble: Babble,
  family: string,
  left: string,
  right: string,
  verdicts: readonly string[],
): Row {
  const chance = Chance.of(`${left} ${right}`);
  const why_zh = babble.clause(chance, 30);
  const why_en = `What one of them covers is not said to be covered by the other (${left})`;
  return { family, left, right, verdict: chance.pick(verdicts), why_zh, why_en };
}

function indicatorRow({ zh, en, ...row }: MadeIndicator): Row {
  return { ...row, name_zh: zh, name_en: en, terms: zh };
}

function notesOf(reports: readonly MadeReport[]): ReadonlySet<string> {
  const notes = reports.flatMap(({ figures }) => figures.map(({ note = '' }) => note));
  return new Set(notes.filter((note) => note !== ''));
}

/**
 * Writes a data folder that the build accepts: as the real one in its counts, with words of its own.
 * A district states the same in every folder, however many others are in it.
 */
export function writeFolder(folder: string, { districts, years }: FolderSize, seed = 1): void {
  const chance = new Chance(seed);
  const real = readdirSync('data/reports').sort();
  const babble = new Babble(
    real.map((name) => readFileSync(join('data/reports', name, 'received.txt'), 'utf8')),
  );
  const themes = readFileSync('data/themes.csv', 'utf8').match(/^[a-z-]+(?=,)/gm) ?? [];
  const families = new Families(babble, themes.slice(1));
  const common = families.common(chance);
  const headlines = common.slice(0, 5).flatMap(({ indicators }) => indicators);
  const named = nameDistricts(districts);
  const subjects = named.map((district) => ({
    district,
    headlines,
    ...choose(chance, families, common),
  }));
  const used = new Set(subjects.flatMap(({ stated }) => stated));
  const heard = new Map([...used].map((indicator) => [indicator.family, [] as MadeIndicator[]]));
  for (const indicator of used) heard.get(indicator.family)?.push(indicator);
  const spoken = [...heard].map(([id, indicators]) => ({ id, indicators, share: 0 }));
  const silent = ({ silent: all }: Subject) =>
    all.filter(({ indicators: [first] }) => first !== undefined && used.has(first));
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const table = (file: string, rows: readonly Row[]) =>
    write(file, formatRows(join('data', file), rows));

  mkdirSync(join(folder, 'reports'), { recursive: true });
  for (const file of kept) cpSync(join('data', file), join(folder, file));
  const reports: MadeReport[] = subjects.flatMap((subject) =>
    Array.from({ length: years }, (_, at) =>
      writeReport(babble, families, { ...subject, silent: silent(subject) }, 2019 + at),
    ),
  );
  for (const report of reports) {
    const path = join('reports', report.name);
    mkdirSync(join(folder, path));
    const columns = (file: string) => join('data/reports', real[0] ?? '', file);
    write(join(path, 'received.txt'), report.received);
    write(join(path, 'report.md'), report.edition);
    for (const [file, rows] of [
      ['figures.csv', report.figures],
      ['other-numbers.csv', report.otherNumbers],
      ['mentions.csv', report.mentions],
    ] as const)
      write(join(path, file), formatRows(columns(file), rows));
  }
  table(
    'districts.csv',
    named.map(({ id, zh, en, pinyin, cityZh, cityEn }) => ({
      id,
      name_zh: zh,
      name_en: en,
      pinyin,
      city_zh: cityZh,
      city_en: cityEn,
    })),
  );
  table(
    'front-page-districts.csv',
    named.slice(0, 3).map(({ id }) => ({ district: id })),
  );
  table('indicators.csv', [...used].map(indicatorRow));
  table(
    'families.csv',
    spoken
      .filter(({ indicators }) => indicators.length > 1)
      .map(({ id, indicators: [first] }) => ({
        id,
        name_zh: `${first?.zh ?? id}等`,
        name_en: `${first?.en ?? id} and alike`,
      })),
  );
  table('comparability.csv', [
    ...rulesOf(babble, spoken),
    ...subjects.flatMap(({ district, stated }) =>
      stated
        .slice(-exceptions)
        .map(({ id, family }) =>
          judged(babble, family, `${district.id}/${id}`, id, ['near', 'same']),
        ),
    ),
  ]);
  table(
    'front-page.csv',
    headlines.map(({ family }) => ({ family, aspect: 'growth' })),
  );
  table(
    'notes.csv',
    [...notesOf(reports)].map((note, at) => ({
      note,
      note_en: `The report leaves open what this covers and how it was counted (${at + 1})`,
    })),
  );
  table(
    'wordings.csv',
    Object.entries(wordings).map(([wording, wording_en]) => ({ wording, wording_en })),
  );
}
