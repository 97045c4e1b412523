import { fontFamily, latinFirst } from '../charts/svg';
import type { Language } from '../model/types';

/** How texts of a language are set in files. */
interface Typography {
  /** The languages that its spelling is checked in, as attributes of DrawingML. */
  readonly proofing: { readonly lang: string; readonly altLang?: string };
  /** The fonts of drawings. */
  readonly fonts: string;
  /** Of texts that are pasted into a document. */
  readonly serif: string;
  /** Of headings in print: a script without bold typefaces of its own has others for them. */
  readonly headings: string;
  /** Gives marks that Latin and Chinese share, such as “ and —, the Chinese form in Word. */
  readonly hint: { readonly hint?: 'eastAsia' };
}

/** The same by language. */
export const typography: Readonly<Record<Language, Typography>> = {
  zh: {
    proofing: { lang: 'zh-CN', altLang: 'en-US' },
    fonts: fontFamily,
    serif: "SimSun,宋体,'Times New Roman',serif",
    headings: "SimHei,'Heiti SC','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif",
    hint: { hint: 'eastAsia' },
  },
  en: {
    proofing: { lang: 'en-GB' },
    fonts: latinFirst,
    serif: "'Times New Roman',Times,serif",
    headings: latinFirst,
    hint: {},
  },
};
