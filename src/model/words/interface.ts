import type { Language } from '../types';
import { en } from './en/interface';
import { zh } from './zh/interface';

/** The words of the page around its views, and of what every view has. */
export type InterfaceWords = typeof zh;

/** The same by language. */
export const interfaceWords: Readonly<Record<Language, InterfaceWords>> = { zh, en };
