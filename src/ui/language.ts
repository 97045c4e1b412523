import type { InterfaceWords } from '../model/words/interface';
import { interfaceWords } from '../model/words/interface';
import type { Language } from '../model/types';
import { usePreferences } from '../state/preferences';

/** The language of the interface. */
export function useLanguage(): Language {
  return usePreferences((each) => each.language);
}

/** The interface's words in the reader's language. */
export function useWords(): InterfaceWords {
  return interfaceWords[useLanguage()];
}
