import type { BriefItem } from '../../../model/brief';
import { contentOf } from '../../../model/brief/content';
import type { BriefContent } from '../../../model/brief/content';
import type { Documents } from '../../../model/compare';
import type { Comparison } from '../../../model/comparison';
import type { ReportTexts } from '../../../model/footnotes';
import type { Language } from '../../../model/types';

/**
 * Resolves items one by one and remembers what it resolved: the same item has the same content, and
 * items that ask the same have the same comparison, so that what is drawn of it stands still.
 */
export function resolverOf(
  documents: Documents,
  texts: ReportTexts,
  language: Language,
): (item: BriefItem) => BriefContent {
  const contents = new WeakMap<BriefItem, BriefContent>();
  const answers = new Map<string, Comparison>();
  return (item) => {
    const before = contents.get(item);
    if (before) return before;
    const content = contentOf({ title: '', items: [item] }, documents, texts, language);
    const [first] = content.items;
    if (item.type !== 'comparison' || first?.type !== 'comparison') {
      contents.set(item, content);
      return content;
    }
    const asked = JSON.stringify(item.question);
    const comparison = answers.get(asked) ?? first.comparison;
    answers.set(asked, comparison);
    const resolved = { ...content, items: [{ ...first, comparison }] };
    contents.set(item, resolved);
    return resolved;
  };
}
