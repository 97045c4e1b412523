import { sayStatement } from '../../say/figure';
import type { District, Figure, NumericStatement } from '../../types';

/** `38.2%`, `at least 81.0%`. */
export function percentText(ratio: NumericStatement): string {
  return sayStatement(ratio, '%', '', { language: 'en', units: [] });
}

/** `2018 result`, `2018 estimates`. */
export function baseText(result: Figure, count: number): string {
  return `${result.year} ${result.estimated ? 'estimate' : 'result'}${count > 1 ? 's' : ''}`;
}

/** `Huangpu, Minhang and Hongkou`. */
export function names(districts: readonly District[]): string {
  const all = districts.map((each) => each.name.en);
  const last = all.at(-1) ?? '';
  return all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`;
}

/** A name inside a sentence: `Office buildings` is `office buildings`, `PM2.5` and `R&D` stay. */
export function inSentence(name: string): string {
  const open = name.replace(/ \(([^()]*)\)$/, '; $1');
  return /^[A-Z][a-z]/.test(open) ? `${open.charAt(0).toLowerCase()}${open.slice(1)}` : open;
}
