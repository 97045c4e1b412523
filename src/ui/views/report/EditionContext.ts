import { createContext, useContext } from 'react';
import type { Reading } from '../../../model/text/runs';
import type { GlossaryEntry } from '../../../model/types';

/** What every part of an edition needs to know of it. */
export interface EditionContextValue {
  readonly report: string;
  readonly reading: Reading;
  readonly glossary: readonly GlossaryEntry[];
}

const EditionContext = createContext<EditionContextValue | null>(null);

export const EditionProvider = EditionContext.Provider;

/** The edition that is read; throws outside of one. */
export function useEdition(): EditionContextValue {
  const edition = useContext(EditionContext);
  if (!edition) throw new Error('useEdition: no EditionProvider above');
  return edition;
}
