import type { Language } from '../types';
import { en } from './en/report';
import { zh } from './zh/report';

/** The words of the report view. */
export type ReportWords = typeof zh;

/** The same by language. */
export const reportWords: Readonly<Record<Language, ReportWords>> = { zh, en };
