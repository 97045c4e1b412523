import type { Language, Unit } from '../types';
import { chinese } from './chinese';
import type { SayWords } from './chinese';
import { english } from './english';
import type { Form } from './sense';

/** How something is said: in which language, with which units, and whether in full; short unless told. */
export interface Voice {
  readonly language: Language;
  readonly units: readonly Unit[];
  readonly form?: Form;
}

/** What each language says numbers, steps and cells with. */
export const sayWords: Readonly<Record<Language, SayWords>> = { zh: chinese, en: english };
