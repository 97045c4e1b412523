import type { Language } from '../types';
import { en } from './en/method';
import { zh } from './zh/method';

/** The words of the method. */
export type MethodWords = typeof zh;

/** The same by language. */
export const methodWords: Readonly<Record<Language, MethodWords>> = { zh, en };
