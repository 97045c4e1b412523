import { QueryClientProvider } from '@tanstack/react-query';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { writeFolder } from '../../bench/scale/folder';
import { nameDistricts } from '../../bench/scale/names';
import { buildData } from '../../scripts/buildData';
import { App } from '../../src/ui/App';
import { loadedClient } from './published';

const folder = mkdtempSync(join(tmpdir(), 'qubi-many-'));
writeFolder(folder, { districts: 8, years: 1 });
const { files } = buildData(folder);
rmSync(folder, { recursive: true });

const districts = nameDistricts(8);
const client = loadedClient((path) => files.get(path) ?? '');

const pageAt = (address: string) =>
  renderToStaticMarkup(
    <QueryClientProvider client={client}>
      <App address={address} />
    </QueryClientProvider>,
  );

const show = (count: number) =>
  `?districts=${districts
    .slice(0, count)
    .map(({ id }) => id)
    .join()}`;

const heads = (page: string) => page.match(/class="head-district"/g)?.length;

test('of eight districts a first visit shows those that are named, and offers to choose', () => {
  const page = pageAt('');
  expect(heads(page)).toBe(3);
  expect(page).toMatch(/<button[^>]*aria-haspopup="dialog"[^>]*>从8个区中选择/);
});

test('of eight districts the page names its sources: the reports of those that are shown', () => {
  const [, sources = ''] = /<footer[^]*?<ul>([^]*?)<\/ul>/.exec(pageAt(show(2))) ?? [];
  const named = districts.filter(({ zh }) => sources.includes(`${zh}区`));
  expect(named).toEqual(districts.slice(0, 2));
});

test('a matrix of three districts stands in the page', () => {
  expect(pageAt(show(3))).not.toContain('matrix-frame');
});

test.each([4, 8])('a matrix of %i scrolls in a frame that the keyboard reaches', (count) => {
  const page = pageAt(show(count));
  expect(heads(page)).toBe(count);
  const [, frame = ''] = /<div class="matrix-frame"([^>]*)><table/.exec(page) ?? [];
  expect(frame).toContain('tabindex="0"');
  expect(frame).toContain('role="region"');
});
