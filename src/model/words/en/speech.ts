import type { zh } from '../zh/speech';

export const en: typeof zh = {
  about: (subject) => `This chart compares ${subject}.`,
  row: (district, indicators, said) =>
    `${district}${indicators === '' ? '' : ` (${indicators})`}: ${said}`,
  step: (said) => `target ${said} (derived)`,
  apart: (rows) => `On other definitions, shown apart: ${rows}`,
  sentence: (text) => `${text}.`,
  between: '; ',
  and: ', ',
  space: ' ',
};
