import type { Language } from '../types';
import { en } from './en/headline';
import { zh } from './zh/headline';

/** The words of a comparison in one line, in every language. */
export const headlineWords: Readonly<Record<Language, typeof zh>> = { zh, en };
