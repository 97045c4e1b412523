import type { Language } from '../types';
import { en } from './en/terms';
import { zh } from './zh/terms';

/** The words that every view, picture and file shares. */
export type TermWords = typeof zh;

/** The same by language. */
export const termWords: Readonly<Record<Language, TermWords>> = { zh, en };
