import type { zh } from '../zh/headline';

export const en: typeof zh = {
  ends: (from, to) => `${from} → ${to}`,
  only: (district, step, ends) => `${district}’s target: ${step} (${ends})`,
  furthest: {
    less: (district, year, ends) =>
      `${district}’s target is furthest below its ${year} result: ${ends}`,
    more: (district, year, ends) =>
      `${district}’s target is furthest above its ${year} result: ${ends}`,
  },
  step: (district, step) => `${district} ${step}`,
  list: (parts) => parts.join('; '),
  higher: (high, low, by) => `${high} is ${by} percentage points above ${low}`,
  times: (high, low, by) => `${high} has ${by} times as much as ${low}`,
  noTarget: (year) => `target for ${year}: mentioned by none`,
};
