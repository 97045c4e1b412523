import type { AccountPart } from '../account';
import type { Language } from '../types';
import type { DataWords } from './data/chinese';
import { zh } from './data/chinese';
import { en } from './data/english';

/** What a part of the account is called. */
export function partName(part: AccountPart, words: DataWords): string {
  if (part === 'figure' || part === 'other' || part === 'unaccounted') return words[part];
  return words.reasons[part];
}

/** What belongs to a part of the account; empty where the name says it. */
export function partNote(part: AccountPart, words: DataWords): string {
  if (part === 'other') return '';
  if (part === 'figure') return words.figureNote;
  return part === 'unaccounted' ? words.unaccountedNote : words.reasonNotes[part];
}

/** The words of the data view by language. */
export const dataWords: Readonly<Record<Language, DataWords>> = { zh, en };
