import type { Language } from '../types';
import { en } from './en/charts';
import { zh } from './zh/charts';

/** The words in charts and beside them. */
export type ChartWords = typeof zh;

/** The same by language. */
export const chartWords: Readonly<Record<Language, ChartWords>> = { zh, en };
