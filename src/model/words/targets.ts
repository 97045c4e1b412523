import type { Language } from '../types';
import { en } from './en/targets';
import { zh } from './zh/targets';

/** The words of the view of targets. */
export type TargetWords = typeof zh;

/** The same by language. */
export const targetWords: Readonly<Record<Language, TargetWords>> = { zh, en };
