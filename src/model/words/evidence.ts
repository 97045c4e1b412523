import type { Language } from '../types';
import { en } from './en/evidence';
import { zh } from './zh/evidence';

/** The words around a sentence that a number came from. */
export type EvidenceWords = typeof zh;

/** The same by language. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { zh, en };
