import type { Language } from '../types';
import { en } from './en/head';
import { zh } from './zh/head';

/** What the page says of itself before it is opened: to search engines, and on cards of its link. */
export const headWords: Readonly<Record<Language, typeof zh>> = { zh, en };
