import type { Babble } from './babble';
import type { Chance } from './random';

/** An indicator of a generated folder. */
export interface MadeIndicator {
  readonly id: string;
  readonly family: string;
  readonly theme: string;
  readonly zh: string;
  readonly en: string;
  readonly unit: string;
  readonly measure: 'flow' | 'stock' | 'rate';
}

/** Indicators that a reader lays side by side, and how likely a report is to state one. */
export interface MadeFamily {
  readonly id: string;
  readonly indicators: readonly MadeIndicator[];
  readonly share: number;
}

/**
 * How many families there are of which every report states something, every second one, and one in
 * eight. With three reports that gives about as many families of one, two and three districts as the
 * real data have (211, 75 and 35).
 */
const popularity: readonly (readonly [families: number, share: number])[] = [
  [25, 1],
  [90, 0.5],
  [650, 0.13],
];

/** Families that only one district speaks of, a district: those that no catalogue has yet. */
export const ownFamilies = 3;

/** How many indicators families have, each as often as it stands here; some of them nobody comes to state. */
const sizes = [1, 1, 1, 1, 1, 1, 2, 2, 3, 4];

const kinds = [
  { unit: '亿元', measure: 'flow', zh: '额', en: 'Amount' },
  { unit: '%', measure: 'rate', zh: '率', en: 'Rate' },
  { unit: '%', measure: 'rate', zh: '占比', en: 'Share' },
  { unit: '家', measure: 'flow', zh: '企业数', en: 'Firms' },
  { unit: '个', measure: 'flow', zh: '项目数', en: 'Projects' },
  { unit: '个', measure: 'stock', zh: '点位数', en: 'Sites' },
  { unit: '项', measure: 'flow', zh: '事项数', en: 'Items' },
  { unit: '万平方米', measure: 'flow', zh: '面积', en: 'Floor space' },
  { unit: '户', measure: 'flow', zh: '户数', en: 'Households' },
] as const;

/** What names begin with: no word that the build reads a meaning from. */
const places = [
  '街区',
  '社区',
  '园区',
  '楼宇',
  '道路',
  '水岸',
  '校园',
  '集市',
  '绿地',
  '站点',
  '里弄',
];
const works = [
  '服务',
  '更新',
  '便民',
  '配套',
  '管护',
  '示范',
  '导览',
  '照明',
  '停车',
  '养护',
  '文化',
];

/** Characters for names, of which those are taken that the real reports lack: so no other text has a name in it. */
const rare = '岚岷岱嵩崂峨峪嵊泗涪沅沔泾渭漳淄浔澧濮邯邢郸鄂郓郯鄄莒莱菏薛藁蓟芮茌萍蕲虢衢豳';

/** Makes all families that the reports of a folder may state something of. */
export class Families {
  readonly #characters: readonly string[];
  #made = 0;

  constructor(
    babble: Babble,
    private readonly themes: readonly string[],
  ) {
    this.#characters = babble.unheard(rare);
  }

  /** A name of three characters that no other name or text holds. */
  code(): string {
    const size = this.#characters.length;
    const number = (this.#made += 1);
    const digit = (place: number) => this.#characters[Math.floor(number / size ** place) % size];
    return [2, 1, 0].map((place) => digit(place) ?? '').join('');
  }

  /** The families that all districts choose from. */
  common(chance: Chance): readonly MadeFamily[] {
    return popularity.flatMap(([count, share]) =>
      Array.from({ length: count }, () => this.family(chance, share)),
    );
  }

  family(chance: Chance, share: number): MadeFamily {
    const kind = chance.pick(kinds);
    const theme = chance.pick(this.themes);
    const count = share === 1 ? 1 : chance.pick(sizes);
    const family = count > 1 ? `family-of-programmes-${this.#made + 1}` : null;
    const indicators = Array.from({ length: count }, () => {
      const zh = `${chance.pick(places)}${chance.pick(works)}${this.code()}${kind.zh}`;
      const id = `renewal-programme-${this.#made}-${kind.en.toLowerCase().replaceAll(' ', '-')}`;
      const en = `${kind.en} of renewal programme ${this.#made} in the district`;
      const { unit, measure } = kind;
      return { id, family: family ?? id, theme, zh, en, unit, measure };
    });
    return { id: family ?? indicators[0]?.id ?? '', indicators, share };
  }
}
