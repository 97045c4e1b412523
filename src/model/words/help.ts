import type { Language } from '../types';
import { en } from './en/help';
import { zh } from './zh/help';

/** The words of what teaches the marks and lists the keys. */
export type HelpWords = typeof zh;

/** The same by language. */
export const helpWords: Readonly<Record<Language, HelpWords>> = { zh, en };
