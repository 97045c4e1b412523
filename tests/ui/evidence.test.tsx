// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { EvidencePanel } from '../../src/ui/evidence/EvidencePanel';
import { NavigationProvider } from '../../src/ui/navigation';
import { readAddress } from '../../src/state/view';
import { documents, loadedClient } from './published';

afterEach(cleanup);

// jsdom knows neither media queries nor how a dialog opens.
vi.stubGlobal('matchMedia', () => ({ matches: false }));
HTMLDialogElement.prototype.show = function show(this: HTMLDialogElement) {
  this.open = true;
};

async function openEvidence(id: string) {
  const figure = documents.byId.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  const [close, go, openFigure] = [vi.fn(), vi.fn(), vi.fn()];
  const { view } = readAddress(`?figure=${id}`);
  render(
    <QueryClientProvider client={loadedClient()}>
      <NavigationProvider value={{ view, go, openFigure }}>
        <EvidencePanel
          documents={{ ...documents, districts: documents.catalogue.districts }}
          figure={figure}
          opener={{ current: null }}
          close={close}
        />
      </NavigationProvider>
    </QueryClientProvider>,
  );
  // The code of what the panel holds comes by itself.
  await screen.findByRole('button', { name: '引用' });
  return { go, openFigure, panel: within(screen.getByRole('dialog')) };
}

const lit = () => document.querySelectorAll('mark[aria-current="true"]');

test('exactly the number of the figure is lit, in its paragraph', async () => {
  await openEvidence('minhang-2019.district-fiscal-revenue.growth.2019.target');
  expect([...lit()].map((each) => each.textContent)).toEqual(['6']);
  expect(lit()[0]?.parentElement?.textContent).toContain('区级财政收入增长6%左右');
});

test('a target in words lights its words', async () => {
  await openEvidence('minhang-2019.disposable-income-per-capita.growth.2019.target');
  expect([...lit()].map((each) => each.textContent)).toEqual(['与经济增长保持同步']);
});

test('a range lights both of its ends', async () => {
  await openEvidence('minhang-2019.gdp.growth.2019.target');
  expect([...lit()].map((each) => each.textContent)).toEqual(['6-6.5']);
});

test('what a careful reader should know stands with the number', async () => {
  const { panel } = await openEvidence('huangpu-2019.renewal-households-signed.value.2018.result');
  expect(panel.getByText(/“约”是“签约”的一部分/)).toBeTruthy();
});

test('another figure of the paragraph opens in place', async () => {
  const id = 'hongkou-2019.general-public-budget-revenue.growth.2018.result';
  const { panel, openFigure } = await openEvidence(id);
  const [inSentence] = panel.getAllByRole('link', { name: '116.75' });
  await userEvent.click(inSentence!);
  expect(openFigure.mock.calls[0]?.[0]).toBe(
    'hongkou-2019.general-public-budget-revenue.value.2018.result',
  );
});

test('the first figure of a report has none before it', async () => {
  const { panel } = await openEvidence('huangpu-2019.district-fiscal-revenue.value.2018.result');
  expect(panel.getByRole('button', { name: '上一个数字' })).toHaveProperty('disabled', true);
  expect(panel.getByRole('button', { name: '下一个数字' })).toHaveProperty('disabled', false);
});

test('the same is there for every district, and the open figure is the one marked', async () => {
  const id = 'hongkou-2019.general-public-budget-revenue.growth.2018.result';
  const { panel } = await openEvidence(id);
  const table = within(panel.getByRole('table'));
  const links = table.getAllByRole('link').map((each) => each.textContent);
  expect(links).toEqual(
    expect.arrayContaining(['6.0%', '不低于5%', '6.5%', '6%左右', '6.03%', '5%']),
  );
  expect(table.getByRole('link', { expanded: true }).textContent).toBe('6.03%');
  expect(panel.getByRole('link', { name: /查看各区对照/ }).getAttribute('href')).toMatch(
    /view=indicator.*indicator=fiscal-revenue.*aspect=growth/,
  );
});

test('the sentence comes first and alone, then its paragraph with the sentence in it', async () => {
  await openEvidence('minhang-2019.large-taxpayers-new.value.2018.result');
  const [sentence, paragraph] = document.querySelectorAll('.sentence, .paragraph');
  expect(sentence?.className).toBe('sentence');
  expect(paragraph?.textContent).toContain(sentence?.textContent?.slice(0, 12));
  expect(paragraph?.querySelector('.lit-sentence')).toBeTruthy();
  expect(paragraph?.querySelector('.lit')?.textContent).toBe('329');
});
