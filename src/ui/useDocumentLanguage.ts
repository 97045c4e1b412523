import { useEffect } from 'react';
import type { Language } from '../model/types';
import { interfaceWords } from '../model/words/interface';
import { usePreferences } from '../state/preferences';

/** Tells the document its language, title and theme; they stand outside of what React draws. */
export function useDocumentLanguage(language: Language) {
  const theme = usePreferences((each) => each.theme);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${interfaceWords.zh.name} ${interfaceWords.en.name} · ${interfaceWords[language].tagline}`;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
