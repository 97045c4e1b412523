/** A district of a generated folder. */
export interface NamedDistrict {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** In syllables. */
  readonly pinyin: string;
  readonly cityZh: string;
  readonly cityEn: string;
}

const syllables: readonly (readonly [string, string])[] = [
  ['安', 'an'],
  ['宁', 'ning'],
  ['平', 'ping'],
  ['阳', 'yang'],
  ['清', 'qing'],
  ['河', 'he'],
  ['江', 'jiang'],
  ['林', 'lin'],
  ['山', 'shan'],
  ['泉', 'quan'],
  ['石', 'shi'],
  ['云', 'yun'],
  ['金', 'jin'],
  ['玉', 'yu'],
  ['龙', 'long'],
  ['凤', 'feng'],
  ['东', 'dong'],
  ['西', 'xi'],
  ['南', 'nan'],
  ['北', 'bei'],
];

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** How many districts a city has. */
const perCity = 16;

/** Names of districts in order, all different; cities of sixteen districts. There are 400. */
export function nameDistricts(count: number): readonly NamedDistrict[] {
  const size = syllables.length;
  if (count > size * size) throw new Error(`names for ${size * size} districts, not ${count}`);
  const pair = (at: number) => {
    // Neighbours differ in both characters.
    const first = syllables[at % size] ?? ['', ''];
    const second = syllables[(at + Math.floor(at / size) + 1) % size] ?? ['', ''];
    return { zh: first[0] + second[0], pinyin: [first[1], second[1]] };
  };
  return Array.from({ length: count }, (_, at) => {
    const own = pair(at);
    const city = pair(size * size - 1 - Math.floor(at / perCity));
    return {
      id: own.pinyin.join('-'),
      zh: own.zh,
      en: capital(own.pinyin.join('')),
      pinyin: own.pinyin.join(' '),
      cityZh: `${city.zh}市`,
      cityEn: capital(city.pinyin.join('')),
    };
  });
}
