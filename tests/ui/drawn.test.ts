import { expect, test } from 'vitest';
import { nameOfDrawn } from '../../scripts/firstView';
import { selectKnown } from '../../src/model/selection';
import { drawnAddresses, readSource } from '../../src/prerender';
import { readAddress } from '../../src/state/view';
import { catalogue, read } from './published';

const addresses = drawnAddresses(readSource((path) => read(path)));

test('what the build draws is known, each once, under a name of its own', () => {
  for (const address of addresses) {
    const { view, ignored } = readAddress(address);
    expect(ignored).toEqual([]);
    expect(selectKnown(catalogue, view).unknown).toEqual([]);
  }
  expect(new Set(addresses.map(nameOfDrawn)).size).toBe(addresses.length);
});

test('it is what the first view leads to', () => {
  expect(addresses).toEqual(
    expect.arrayContaining([
      '',
      '?view=targets',
      '?view=district',
      '?view=district&district=minhang',
      '?view=report&report=huangpu-2019',
      '?view=indicator&indicator=fiscal-revenue&aspect=growth',
      '?view=indicator&indicator=rd-intensity',
    ]),
  );
});
