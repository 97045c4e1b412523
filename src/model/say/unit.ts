import type { Language, Unit } from '../types';
import { formatNumber } from './number';
import { sayWords } from './voice';

/** The name of a unit as reports use it, beside numbers that are left as reported: in data files. */
export function unitName(unit: string, language: Language, units: readonly Unit[]): string {
  return sayWords[language].unitName(unit, units);
}

/** What stands in a head or a subtitle for numbers printed bare: `亿元`, `¥ bn`, `m²`; English counts have none. */
export function printedUnit(unit: string, language: Language, units: readonly Unit[]): string {
  return sayWords[language].printedUnit(unit, units);
}

interface TickVoice {
  readonly language: Language;
  readonly units: readonly Unit[];
}

/** A number of an axis: the same scale as the numbers printed bare on its marks, without idle zeros; a percent sign is part of it. */
export function printTick(tick: string, unit: string, { language, units }: TickVoice): string {
  return unit === '%' ? `${formatNumber(tick)}%` : sayWords[language].tick(tick, unit, units);
}

/** A number where a drawing that can be edited has it: as the numbers printed bare on its marks. */
export function chartNumber(value: string, unit: string, { language, units }: TickVoice): string {
  return sayWords[language].digits(value, unit, units);
}
