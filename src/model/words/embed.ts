import type { Language } from '../types';
import { en } from './en/embed';
import { zh } from './zh/embed';

/** The words of what stands in the pages of others, and of the dialog that gives its code, in every language. */
export const embedWords: Readonly<Record<Language, typeof zh>> = { zh, en };
