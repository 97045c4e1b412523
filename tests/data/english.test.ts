import { describe, expect, it, test } from 'vitest';
import { loadAllData, rulesIn } from '../fixtures/realData';

const { catalogue, figures } = loadAllData();
const { districts, themes, families, indicators, units } = catalogue;

/** Every name that the page shows in English by itself. */
const names = [...districts, ...themes, ...families, ...indicators].map(({ id, name }) => ({
  id,
  en: name.en,
}));
const notes = figures.flatMap(({ note }) => (note === null ? [] : [note.en]));
const reasons = rulesIn(catalogue).flatMap(({ why }) => why?.en ?? []);
const definitions = indicators.flatMap(({ definition }) => definition?.en ?? []);

describe('the English of the data', () => {
  it('has no Chinese in a name', () => {
    const all = [...names.map(({ en }) => en), ...units.map(({ nameEn }) => nameEn)];
    expect(all.filter((en) => /\p{Script=Han}/u.test(en))).toEqual([]);
  });

  it('has Chinese in notes, reasons and definitions only as a quotation', () => {
    const bare = [...notes, ...reasons, ...definitions].filter((en) =>
      /\p{Script=Han}/u.test(en.replaceAll(/“[^”]*”/gu, '')),
    );
    expect(bare).toEqual([]);
  });

  it('has its own punctuation, and typographic quotation marks', () => {
    const all = [...names.map(({ en }) => en), ...notes, ...reasons, ...definitions];
    const bare = all.map((en) => en.replaceAll(/“[^”]*”/gu, ''));
    expect(bare.filter((en) => /[，。；：、（）'"]/u.test(en))).toEqual([]);
  });

  it('says in its own words what a note or a reason is', () => {
    const wooden = /also reaching|Said with reference|yielding|is read as|basically/u;
    expect(
      [...notes, ...reasons].filter((en) => wooden.test(en.replaceAll(/\([^)]*\)/gu, ''))),
    ).toEqual([]);
  });
});

test.each([
  ['total-tax-100m-buildings', 'Office buildings with total tax over 100 million yuan a year'],
  [
    'ciie-security-measures',
    'Differentiated control measures for the security of the China International Import Expo',
  ],
  [
    'principals-merit-nominee',
    'Principals given the nomination award of the Shanghai Education Merit Awards',
  ],
  ['new-building-landing-rate', 'Share of recruited enterprises that settle, new office buildings'],
  [
    'existing-building-conversion-rate',
    'Share of tenants converted to local registration, existing office buildings',
  ],
  ['commercial-area-adjusted', 'Commercial floor area repositioned'],
  ['units-audited', 'Entities audited under full-coverage auditing'],
  ['incubator-graduates', 'Start-ups graduated from maker spaces'],
  [
    'talents-settled',
    'Professionals recruited or granted Shanghai household registration under the new policy',
  ],
])('%s is called “%s”', (id, en) => {
  expect(names.find((each) => each.id === id)?.en).toBe(en);
});
