import type { Language } from '../types';
import { en } from './en/documents';
import { zh } from './zh/documents';

/** The words that a brief's documents add to what the writer and the reports say. */
export type DocumentWords = typeof zh;

/** The same by language. */
export const documentWords: Readonly<Record<Language, DocumentWords>> = { zh, en };
