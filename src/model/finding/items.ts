import { sameStatement } from '../target';
import type { Bilingual, District, Language } from '../types';
import { isListedTwice, isWorded, unique } from './facts';
import type { Column, Stated } from './facts';
import { quotationOf } from './outline';
import type { Outline } from './outline';

/** What a sentence lists of a column, one after the other. */
export type Item =
  /** `several` where it is all that the district states on that many definitions; `named` where one of them has to be told. */
  | {
      readonly of: 'number';
      readonly stated: Stated;
      readonly several: number;
      readonly named: boolean;
    }
  | { readonly of: 'quotation'; readonly districts: readonly District[]; readonly words: Bilingual }
  /** Words that are not quoted. */
  | { readonly of: 'words'; readonly districts: readonly District[] };

/** The items of a column in the order of the districts; words that are not quoted come last, together. */
export function itemsOf(column: Column, outline: Outline, language: Language): Item[] {
  const items: Item[] = [];
  const silent: District[] = [];
  for (const stated of column.stated) {
    if (!isWorded(stated)) items.push(...numberItem(stated, column, outline));
    else {
      const words = outline.quotes ? quotationOf(stated.figure) : null;
      if (words === null) silent.push(stated.district);
      else addQuotation(items, stated.district, words, language);
    }
  }
  return silent.length === 0 ? items : [...items, { of: 'words', districts: unique(silent) }];
}

/** A district that says the same on several definitions says it once. */
function numberItem(stated: Stated, column: Column, { columns }: Outline): Item[] {
  const own = column.stated.filter(({ district }) => district === stated.district);
  const same = own.every(({ figure }) => sameStatement(figure.standard, stated.figure.standard));
  if (own.length > 1 && same)
    return own[0] === stated ? [{ of: 'number', stated, several: own.length, named: false }] : [];
  return [{ of: 'number', stated, several: 1, named: isListedTwice(stated.district, columns) }];
}

function addQuotation(
  items: Item[],
  district: District,
  words: Bilingual,
  language: Language,
): void {
  const last = items[items.length - 1];
  const same = last?.of === 'quotation' && last.words[language] === words[language];
  if (!same) items.push({ of: 'quotation', districts: [district], words });
  else items[items.length - 1] = { ...last, districts: [...last.districts, district] };
}
