import type { Brief, BriefItem } from '../brief';
import type { PinnedQuestion } from './question';
import { emptyBrief } from '../brief';
import { readBrief, shown } from './file';
import type { BriefRead } from './file';

/** Counts the changes of this form, so that an old address is never misread. */
const version = 1;

/** A brief as nested arrays: what an address has room for. */
export function compactBrief({ title, items }: Brief): unknown {
  return [version, title, ...items.map(compactItem)];
}

function compactItem(item: BriefItem): unknown {
  switch (item.type) {
    case 'comparison': {
      const { question, form, title, remark } = item;
      const { districts, year = null } = question;
      const rest = [districts, form, title, remark, ...(year === null ? [] : [year])];
      switch (question.of) {
        case 'family':
          return ['f', question.family, question.aspect, ...rest];
        case 'targets':
          return ['t', question.list, question.wordings, question.themes, ...rest];
        case 'attainment':
          return ['a', question.list, question.family, ...rest, ...filterOf(question)];
        case 'matrix': {
          const { rows, wordings, themes, targeted, find, sort } = question;
          return ['m', rows, wordings, themes, targeted, find, sort, ...rest];
        }
        case 'series':
          return ['s', question.indicator, question.family, question.aspect, ...rest];
      }
      break;
    }
    case 'quotation':
      return ['q', item.report, item.paragraph, item.span, item.remark];
    case 'heading':
      return ['h', item.text];
    case 'text':
      return ['p', item.text];
  }
}

/** Behind the year, which is there even where it is not known. */
function filterOf({
  filter,
  year = null,
}: Extract<PinnedQuestion, { of: 'attainment' }>): readonly unknown[] {
  if (!filter) return [];
  return [...(year === null ? [null] : []), filter.wordings, filter.themes];
}

/** Reads nested arrays as a brief, whatever they are. Never throws. */
export function expandBrief(compact: unknown): BriefRead {
  if (!Array.isArray(compact) || compact[0] !== version) {
    const found = Array.isArray(compact) ? shown(compact[0]) : typeof compact;
    return { brief: emptyBrief, problems: [{ where: '', found, expected: `[${version}, …]` }] };
  }
  const [, title, ...items] = compact as unknown[];
  return readBrief({ title, items: items.map(expandItem) });
}

function expandItem(item: unknown): unknown {
  if (!Array.isArray(item)) return item;
  const [type, ...rest] = item as unknown[];
  switch (type) {
    case 'f': {
      const [family, aspect, districts, form, title, remark, year] = rest;
      const question = { of: 'family', family, aspect, districts, year };
      return { type: 'comparison', question, form, title, remark };
    }
    case 't': {
      const [list, wordings, themes, districts, form, title, remark, year] = rest;
      const question = { of: 'targets', list, wordings, themes, districts, year };
      return { type: 'comparison', question, form, title, remark };
    }
    case 'a': {
      const [list, family, districts, form, title, remark, year, wordings, themes] = rest;
      const filter = wordings === undefined ? {} : { filter: { wordings, themes } };
      const question = { of: 'attainment', list, family, ...filter, districts, year };
      return { type: 'comparison', question, form, title, remark };
    }
    case 's': {
      const [indicator, family, aspect, districts, form, title, remark, year] = rest;
      const question = { of: 'series', indicator, family, aspect, districts, year };
      return { type: 'comparison', question, form, title, remark };
    }
    case 'm': {
      const [rows, wordings, themes, targeted, find, sort, ...more] = rest;
      const [districts, form, title, remark, year] = more;
      const narrowed = { rows, wordings, themes, targeted, find, sort };
      const question = { of: 'matrix', ...narrowed, districts, year };
      return { type: 'comparison', question, form, title, remark };
    }
    case 'q': {
      const [report, paragraph, span, remark] = rest;
      return { type: 'quotation', report, paragraph, span, remark };
    }
    case 'h':
      return { type: 'heading', text: rest[0] };
    case 'p':
      return { type: 'text', text: rest[0] };
    default:
      return item;
  }
}
