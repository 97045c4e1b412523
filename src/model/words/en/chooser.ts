import type { zh } from '../zh/chooser';
import { counted } from './counted';

export const en: typeof zh = {
  title: 'Choose districts to compare',
  find: 'Find a district',
  hint: 'Name, pinyin or initials, such as hp',
  chosen: (count, most) => `${count} chosen; up to ${most} are compared at once`,
  full: (most) => `All ${most} are chosen; take one out to choose another`,
  found: (count) => (count === 0 ? 'No such district' : counted(count, 'district')),
  recent: 'Recent',
  only: 'Only this',
  onlyThis: (district) => `Only ${district}`,
  compare: (count) => (count === 1 ? 'Show this district' : `Compare these ${count} districts`),
  none: 'Choose at least one district',
  first: 'Back to the first ones',
  close: 'Close',
};
