import type { Language } from '../types';
import { en } from './en/data';
import { zh } from './zh/data';

/** The words of the data view. */
export type DataWords = typeof zh;

/** The same by language. */
export const dataWords: Readonly<Record<Language, DataWords>> = { zh, en };
