import { tally } from './targets/english';
import type { Edition } from './edition';
import { finding } from './english/sentence';
import { subject } from './english/subject';

/** The English edition: the unit once in the head, plain words for the qualifiers. */
export const english: Edition = { limit: 260, finding, subject, tally };
