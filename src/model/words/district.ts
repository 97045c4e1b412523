import type { Language } from '../types';
import { en } from './en/district';
import { zh } from './zh/district';

/** The words of the view of one district. */
export type DistrictWords = typeof zh;

/** The same by language. */
export const districtWords: Readonly<Record<Language, DistrictWords>> = { zh, en };
