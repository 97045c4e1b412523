import type { Language } from '../types';
import { en } from './en/pictures';
import { zh } from './zh/pictures';

/** The words in pictures, in the names of their files, and of the dialog that makes them. */
export type PictureWords = typeof zh;

/** The same by language. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = { zh, en };
