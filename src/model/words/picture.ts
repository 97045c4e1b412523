import type { Language } from '../types';

/** The words that stand in pictures and in the names of their files. */
export interface PictureWords {
  /** What each preset is called in a file's name. */
  readonly presets: Readonly<Record<'official' | 'slide' | 'wechat' | 'square', string>>;
  readonly table: string;
  /** Over the rows of a table that do not compare with those above. */
  readonly apart: string;
  /** One footnote: what is noted, the words it was read from, and their paragraph. */
  readonly footnote: (label: string, quote: string, paragraph: number) => string;
}

const zh: PictureWords = {
  presets: { official: '公文', slide: '幻灯片', wechat: '微信', square: '方形' },
  table: '表',
  apart: '口径不同，不可比',
  footnote: (label, quote, paragraph) => `${label}：“${quote}”（第${paragraph}段）`,
};

const en: PictureWords = {
  presets: { official: 'document', slide: 'slide', wechat: 'WeChat', square: 'square' },
  table: 'table',
  apart: 'Different definition, not comparable',
  footnote: (label, quote, paragraph) => `${label}: “${quote}” (paragraph ${paragraph})`,
};

/** The words of pictures in each language of the interface. */
export const pictureWords: Readonly<Record<Language, PictureWords>> = { zh, en };
