import type { Language } from '../types';
import { en } from './en/matrix';
import { zh } from './zh/matrix';

/** The words of the overview's matrix and of the choice of districts. */
export type MatrixWords = typeof zh;

/** The same by language. */
export const matrixWords: Readonly<Record<Language, MatrixWords>> = { zh, en };
