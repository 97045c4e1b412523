import { subject } from './chinese/subject';
import { finding } from './chinese/sentence';
import { tally } from './targets/chinese';
import type { Edition } from './edition';

/** The Chinese edition: written as a statistical bulletin is, every number with its unit. */
export const chinese: Edition = { limit: 84, finding, subject, tally };
