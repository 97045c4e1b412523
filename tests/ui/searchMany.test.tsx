// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { writeFolder } from '../../bench/scale/folder';
import { buildData } from '../../scripts/buildData';
import { catalogueQuery } from '../../src/state/documents';
import { readAddress } from '../../src/state/view';
import { NavigationProvider } from '../../src/ui/navigation';
import { SearchBox } from '../../src/ui/search/SearchBox';
import { loadedClient } from './published';

const folder = mkdtempSync(join(tmpdir(), 'qubi-many-'));
writeFolder(folder, { districts: 8, years: 1 });
const { files } = buildData(folder);
rmSync(folder, { recursive: true });
const client = loadedClient((path) => files.get(path) ?? '');
const catalogue = client.getQueryData(catalogueQuery.queryKey)!;

beforeAll(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

function openSearch(): HTMLElement {
  const nothing = () => {};
  render(
    <QueryClientProvider client={client}>
      <NavigationProvider value={{ view: readAddress('').view, go: nothing, openFigure: nothing }}>
        <SearchBox catalogue={catalogue} typed="" opener={{ current: null }} leave={nothing} />
      </NavigationProvider>
    </QueryClientProvider>,
  );
  return screen.getByRole('combobox');
}

const read = () => /（共(\d+)段）/.exec(document.body.textContent)?.[1];

test('of eight districts the search reads the three that are shown, and those that are named', () => {
  const field = openSearch();
  expect(screen.getByText(/只搜3个区的报告；另外5个区/)).toBeTruthy();
  fireEvent.change(field, { target: { value: catalogue.districts[6]!.name.zh } });
  expect(screen.getByText(/只搜4个区的报告；另外4个区/)).toBeTruthy();
});

test('it reads all of them once it is asked to', async () => {
  openSearch();
  const few = read();
  fireEvent.click(screen.getByRole('button', { name: '搜索全部8个区' }));
  expect(screen.queryByText(/另外/)).toBeNull();
  expect(Number(read())).toBeGreaterThan(Number(few));
});
