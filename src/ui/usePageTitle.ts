import { shortTitle } from '../model/citation';
import { useEffect } from 'react';
import { askedReport } from '../model/reports';
import { cityOf, selectKnown } from '../model/selection';
import type { Catalogue, Figure, Language } from '../model/types';
import { interfaceWords } from '../model/words/interface';
import type { View } from '../state/view';
import { describeFigure } from './describeFigure';

/** What a page is about: what its address names, or what the view shows without it; null for everything. */
function subjectOf(view: View, catalogue: Catalogue, language: Language): string | null {
  const named = (
    all: readonly { id: string; name: Record<Language, string> }[],
    id: string | null,
  ) => all.find((each) => each.id === id)?.name[language] ?? null;
  const { districts, reports } = selectKnown(catalogue, view);
  const [first] = districts;
  switch (view.view) {
    case 'indicator':
      return (
        named(catalogue.families, view.indicator) ??
        catalogue.frontPage[0]?.family.name[language] ??
        null
      );
    case 'district':
      return named(catalogue.districts, view.district) ?? first?.name[language] ?? null;
    case 'report': {
      const { report } = askedReport(catalogue, view.report, null, reports);
      return report ? shortTitle(report, language) : null;
    }
    case 'data':
      return interfaceWords[language].sections[view.section];
    case 'overview':
    case 'targets':
    case 'brief':
      return null;
  }
}

/** The title of an address, for tabs, bookmarks and the history: view and subject before the name. */
export function titleOf(
  view: View,
  catalogue: Catalogue,
  figure: Figure | null,
  language: Language,
): string {
  const words = interfaceWords[language];
  const subject = figure
    ? describeFigure(figure, catalogue, language)
    : subjectOf(view, catalogue, language);
  const name = `${interfaceWords.zh.name} ${interfaceWords.en.name}`;
  const about = subject ?? words.tagline(cityOf(catalogue)?.[language] ?? null);
  const parts = [words.pages[view.view], about, name];
  return parts.join(' · ');
}

/** Keeps the document's title that of its address. */
export function usePageTitle(...[view, catalogue, figure, language]: Parameters<typeof titleOf>) {
  const title = titleOf(view, catalogue, figure, language);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
