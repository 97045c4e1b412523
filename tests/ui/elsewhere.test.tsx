import { QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { App } from '../../src/ui/App';
import { YearChoice } from '../../src/ui/parts/YearChoice';
import { buildElsewhere } from '../fixtures/elsewhereData';
import { loadedClient } from './published';

/** The page with the second data folder, whose districts have reports of one to four years. */
const client = loadedClient((path) => String(buildElsewhere().files.get(path) ?? ''));
client.setQueryData(['code', 'year-choice'], () => YearChoice);

const markup = (address: string) =>
  renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <App address={address} />
    </QueryClientProvider>,
  );

describe('districts with reports of several years', () => {
  test('are shown by the year that most of them have, which can be changed', () => {
    const html = markup('');
    expect(html).toContain('2022年实绩与2023年目标');
    expect(html).toContain('aria-label="报告年份"');
    expect(html).toMatch(/<button[^>]*aria-pressed="true"[^>]*>2023</);
    expect(html).not.toContain('年份不同');
  });

  test('a row of the matrix is of the year asked for', () => {
    const html = markup('?year=2022&districts=qingdu,yunqiao');
    expect(html).toContain('2021年实绩与2022年目标');
    expect(html).toContain('202.00');
    expect(html).not.toContain('285.00');
  });

  test('one without that year shows its nearest report, by its year, with its step intact', () => {
    const html = markup('?year=2024&districts=qingdu,yunqiao');
    expect(html).toContain('上年实绩与当年目标');
    expect(html).toContain('云桥（2023年）');
    expect(html).toContain('年份不同');
    expect(html).toContain('下限高2.7个百分点');
  });

  test('what became of targets stands under them, with every outcome', () => {
    const html = markup('?view=targets&show=table');
    for (const outcome of [
      '达到（',
      '未达到（',
      '高于目标（',
      '低于目标（',
      '等于目标',
      '难以判定（口径不同）',
    ])
      expect(html).toContain(outcome);
    expect(markup('?view=indicator&indicator=gdp&aspect=growth')).toContain(
      '2022年地区生产总值同比增速目标：青渡高于目标，云桥低于目标',
    );
  });

  test('a report entered in its headlines alone says 未录入, and never that it does not mention', () => {
    const html = markup('?districts=shiqing&year=2024&rows=all');
    expect(html).toContain('未录入');
    expect(html).not.toContain('未提及');
  });
});
