import type { Language } from '../types';
import { en } from './en/indicator';
import { zh } from './zh/indicator';

/** The words of the view of one indicator, and of what the dictionary has of each. */
export type IndicatorWords = typeof zh;

/** The same by language. */
export const indicatorWords: Readonly<Record<Language, IndicatorWords>> = { zh, en };
