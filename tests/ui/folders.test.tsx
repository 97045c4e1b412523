import { QueryClientProvider } from '@tanstack/react-query';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test } from 'vitest';
import { buildData } from '../../scripts/buildData';
import type { BuiltData } from '../../scripts/buildData';
import { App } from '../../src/ui/App';
import { buildElsewhere } from '../fixtures/elsewhereData';
import { loadedClient } from './published';

/** Draws an address with the data of a build. */
function pageOf({ problems, files }: BuiltData): (address: string) => string {
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const client = loadedClient((path) => files.get(path) ?? '');
  return (address) =>
    renderToStaticMarkup(
      <QueryClientProvider client={client}>
        <App address={address} />
      </QueryClientProvider>,
    );
}

/** The words of a page, without the legend of the disclosure map, which names every way. */
const wordsOf = (html: string) =>
  html.replaceAll(/<table class="figures totals">.*?<\/table>/g, '').replaceAll(/<[^>]*>/g, ' ');

describe('the second data folder', () => {
  const page = pageOf(buildElsewhere());

  test.each([
    ['', '青渡'],
    ['?rows=all&year=2022', '固定资产投资'],
    ['?rows=disclosure', '有数值'],
    ['?view=targets', '目标'],
    ['?view=targets&year=2022', '目标'],
    ['?view=indicator&indicator=gdp&aspect=growth', '地区生产总值'],
    ['?view=indicator&indicator=elderly-care-beds-new&year=2023', '保基本养老床位'],
    ['?view=district&district=yunqiao', '财政总收入'],
    ['?view=report&report=yunqiao-2022', '大'],
    ['?view=report&report=shiqing-2024', '日期不详'],
    ['?view=data', '未判定'],
    ['?view=data&section=verdicts', '保基本养老床位'],
    ['?view=data&section=method', '只录了要点'],
    ['?view=brief', '简报'],
  ])('is drawn in every view: %s', (address, content) => {
    const words = wordsOf(page(address));
    expect(words).toContain(content);
    expect(words).not.toMatch(/undefined|NaN|\[object|已忽略|没有载入/);
  });

  test.each([
    '?districts=shiqing&year=2024',
    '?districts=shiqing&year=2024&rows=all',
    '?districts=shiqing&year=2024&rows=disclosure',
    '?view=district&district=shiqing&year=2024',
    '?view=targets&districts=shiqing&year=2024',
    '?view=indicator&indicator=fine-particles&districts=shiqing&year=2024',
  ])('is claimed to leave nothing out where headlines alone are entered: %s', (address) => {
    const words = wordsOf(page(address));
    expect(words).not.toMatch(/仅实绩|仅目标|仅增速(?!或)|仅绝对数|未报实绩|未提目标|只报/);
    expect(words.match(/.{0,20}未提及.{0,20}/g) ?? []).toEqual([]);
  });

  test('says 未录入 where a report of headlines has nothing', () => {
    for (const address of [
      '?districts=shiqing,qingdu&year=2024&rows=all',
      '?view=district&district=shiqing&year=2024',
      '?view=indicator&indicator=work-accidents&districts=shiqing,qingdu&year=2024',
    ])
      expect(wordsOf(page(address)), address).toContain('未录入');
  });
});

describe('the real data with a fourth district and a second year', () => {
  const root = mkdtempSync(join(tmpdir(), 'qubi-more-'));
  afterAll(() => rmSync(root, { recursive: true }));
  cpSync('data', root, { recursive: true });

  /** Copies a report, its texts and tables changed alike. */
  function addReport(
    from: string,
    to: string,
    change: (text: string, name: string) => string,
  ): void {
    cpSync(join(root, 'reports', from), join(root, 'reports', to), { recursive: true });
    for (const name of [
      'received.txt',
      'report.md',
      'figures.csv',
      'other-numbers.csv',
      'mentions.csv',
    ]) {
      const text = readFileSync(join(root, 'reports', from, name), 'utf8');
      writeFileSync(join(root, 'reports', to, name), change(text, name));
    }
  }

  const districts = join(root, 'districts.csv');
  const [header = '', first = '', ...rest] = readFileSync(districts, 'utf8').split('\n');
  const fourth = first.replaceAll('huangpu', 'nanpu').replaceAll('黄浦', '南浦');
  writeFileSync(districts, [header, first, ...rest].join('\n') + `${fourth}\n`);
  addReport('huangpu-2019', 'nanpu-2019', (text) =>
    text.replace('district: huangpu', 'district: nanpu'),
  );
  const years = readdirSync(join(root, 'reports')).flatMap((name) =>
    name.startsWith('huangpu-') ? [Number(name.slice(-4))] : [],
  );
  const newest = Math.max(...years);
  // A year later throughout; notes that name a year would each need their English again.
  const dated = /,"?[^,"\n]*20\d\d年[^,"\n]*"?$/gm;
  addReport(`huangpu-${newest}`, `huangpu-${newest + 1}`, (text, name) =>
    (name === 'figures.csv' ? text.replaceAll(dated, ',') : text).replaceAll(
      /(?<!\d)20([12]\d)(?!\d)/g,
      (_, two: string) => `20${Number(two) + 1}`,
    ),
  );
  const built = buildData(root);

  test('is right', () => {
    expect(built.problems).toEqual([]);
  });

  test.each([
    '',
    `?year=${newest + 1}`,
    '?year=2019&rows=all',
    `?view=targets&year=${newest + 1}`,
    `?view=indicator&indicator=fiscal-revenue&aspect=growth&year=${newest + 1}`,
    '?view=district&district=nanpu',
    '?view=data',
  ])('is drawn: %s', (address) => {
    const words = wordsOf(pageOf(built)(address));
    expect(words).toContain('黄浦');
    expect(words).not.toMatch(/undefined|NaN|\[object|已忽略|没有载入/);
  });
});
