import type { Language } from '../types';
import { en } from './en/search';
import { zh } from './zh/search';

/** The words of the search. */
export type SearchWords = typeof zh;

/** The same by language. */
export const searchWords: Readonly<Record<Language, SearchWords>> = { zh, en };
