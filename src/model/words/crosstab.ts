import type { Language } from '../types';
import { en } from './en/crosstab';
import { zh } from './zh/crosstab';

/** The words of the matrix when it leaves the page, in every language. */
export const crosstabWords: Readonly<Record<Language, typeof zh>> = { zh, en };
