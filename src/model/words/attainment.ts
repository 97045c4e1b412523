import type { Language } from '../types';
import { en } from './en/attainment';
import { zh } from './zh/attainment';

/** The words of what became of targets, in every language. */
export const attainmentWords: Readonly<Record<Language, typeof zh>> = { zh, en };
