import type { Row } from '../comparison';
import type { District, Indicator, Side } from '../types';

/** A district's use of an indicator. */
export function sideOf(district: District, indicator: Indicator): Side {
  return { district, indicator };
}

/** The sides that a row shows. */
export function sidesOf(row: Row): Side[] {
  return row.indicators.map((each) => sideOf(row.district, each));
}
