import type { Group, Rank } from '../conclusion';
import { sayStatement } from '../../say/figure';
import type { District, Figure, NumericStatement } from '../../types';

/**
 * How the targets of a group lie to their results: `Minhang and Hongkou are below their 2018 results`.
 * `shown` is the result as it is printed, empty where it is not.
 */
export function standingText(group: Group, shown: string): string {
  const { districts, all, ratio } = group;
  const { relation, equal, result } = group.standing;
  const many = districts.length > 1;
  const value = shown === '' ? '' : ` of ${shown}`;
  const base = `${many ? 'their' : 'its'} ${baseText(result, districts.length)}${value}`;
  const level = `${equal ? '' : 'about '}level with ${base}`;
  const who = whoText(group);
  if (ratio) return `${who}${percentText(ratio)} of ${base}`;
  switch (relation) {
    case 'below':
      return `${who}below ${base}`;
    case 'above':
      return `${who}above ${base}`;
    case 'level':
      return `${who}${level}`;
    case 'lower-bound-below':
      return `${boundText(group, 'lower bound')} below ${base}`;
    case 'upper-bound-above':
      return `${boundText(group, 'upper bound')} above ${base}`;
    case 'lower-bound-level':
      return `${boundText(group, 'lower bound')} ${level}`;
    case 'upper-bound-level':
      return `${boundText(group, 'upper bound')} ${level}`;
    case 'within':
      if (many)
        return `${all ? 'all ranges' : `the ranges of ${names(districts)}`} include ${base}`;
      return `${all ? 'a range that' : `${names(districts)}'s range`} includes ${base}`;
    case 'undetermined':
      return '';
  }
}

function whoText({ districts, all }: Group): string {
  if (all) return districts.length > 1 ? `${allOf(districts.length)} ` : '';
  return `${names(districts)} ${districts.length > 1 ? 'are' : 'is'} `;
}

function boundText({ districts, all }: Group, bound: string): string {
  if (districts.length === 1) return all ? bound : `${names(districts)}'s ${bound} is`;
  return all ? `${allOf(districts.length)} ${bound}s` : `the ${bound}s of ${names(districts)} are`;
}

function allOf(count: number): string {
  return count === 2 ? 'both' : 'all';
}

/** `Minhang is higher`, `Hongkou is highest`; with a gap in the column only of those that report. */
export function rankText({ place, district, complete, among, equal }: Rank): string {
  const scope = complete ? '' : ' of those that report it';
  const name = district.name.en;
  switch (place) {
    case 'higher':
      return `${name} is higher`;
    case 'highest':
      return `${name} is highest${scope}`;
    case 'lowest':
      return `${name} is lowest${scope}`;
    case 'level':
      return `${allOf(among)} are ${equal ? '' : 'about '}level`;
  }
}

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
