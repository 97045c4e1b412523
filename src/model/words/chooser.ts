import type { Language } from '../types';
import { en } from './en/chooser';
import { zh } from './zh/chooser';

/** The words of the dialog that chooses among many districts. */
export type ChooserWords = typeof zh;

/** The same by language. */
export const chooserWords: Readonly<Record<Language, ChooserWords>> = { zh, en };
