import type { Language } from '../types';
import { en } from './en/sheets';
import { zh } from './zh/sheets';

/** The words of spreadsheets. */
export type SheetWords = typeof zh;

/** The same by language. */
export const sheetWords: Readonly<Record<Language, SheetWords>> = { zh, en };
