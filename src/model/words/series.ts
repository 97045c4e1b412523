import type { Language } from '../types';
import { en } from './en/series';
import { zh } from './zh/series';

/** The words of what a district reports of one indicator year by year. */
export const seriesWords: Readonly<Record<Language, typeof zh>> = { zh, en };
