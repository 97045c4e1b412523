import type { Language } from '../types';
import { en } from './en/files';
import { zh } from './zh/files';

/** The words of files that leave or come back. */
export type FileWords = typeof zh;

/** The same by language. */
export const fileWords: Readonly<Record<Language, FileWords>> = { zh, en };
