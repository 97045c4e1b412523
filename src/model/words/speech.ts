import type { Language } from '../types';
import { en } from './en/speech';
import { zh } from './zh/speech';

/** The words of a whole comparison, spoken, in every language. */
export const speechWords: Readonly<Record<Language, typeof zh>> = { zh, en };
