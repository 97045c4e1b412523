import type { Language } from '../types';
import { en } from './en/brief';
import { zh } from './zh/brief';

/** The words of the brief's page. */
export type BriefWords = typeof zh;

/** The same by language. */
export const briefWords: Readonly<Record<Language, BriefWords>> = { zh, en };
