import type { Page } from '@playwright/test';
import type { Brief, BriefDraft } from '../../src/model/brief';
import { addDrafts } from '../../src/model/brief';
import { briefKey } from '../../src/state/brief';

/** What the brief's controls are called. */
export const words = {
  zh: {
    pin: '加入简报',
    pinned: '已加入简报',
    sentence: '此句加入简报',
    paragraph: '第6段加入简报',
    brief: '简报',
    up: '上移',
    down: '下移',
    share: '复制分享链接',
    shared: '链接已复制',
    offered: '别人分享的简报',
    keep: '收为我的简报',
    html: '网页（.html）',
    zip: '图片和数据（.zip）',
    file: '简报文件',
    open: '打开简报文件',
    replace: '替换我的简报',
    clear: '清空',
    caption: (kind: string) => (kind === 'chart' ? '图1' : '表1'),
  },
  en: {
    pin: 'Add to brief',
    pinned: 'In the brief',
    sentence: 'Add sentence to brief',
    paragraph: 'Add paragraph 6 to brief',
    brief: 'Brief',
    up: 'Move up',
    down: 'Move down',
    share: 'Copy a link to share',
    shared: 'Link copied',
    offered: 'A brief shared with you',
    keep: 'Take as my brief',
    html: 'Web page (.html)',
    zip: 'Pictures and data (.zip)',
    file: 'Brief as a file',
    open: 'Open a brief file',
    replace: 'Replace my brief',
    clear: 'Clear',
    caption: (kind: string) => (kind === 'chart' ? 'Figure 1' : 'Table 1'),
  },
} as const;

/** A language of the interface. */
export type Language = keyof typeof words;

/** Sets the language before the page is opened, in the light theme. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.addInitScript((chosen) => {
    const state = { language: chosen, theme: 'light', shortcuts: true };
    localStorage.setItem('qubi-preferences', JSON.stringify({ version: 1, state }));
  }, language);
}

const districts = ['huangpu', 'minhang', 'hongkou'];

/** A pinned chart or table of a family for all districts. */
export function comparisonItem(
  family: string,
  aspect: 'value' | 'growth',
  form: 'chart' | 'table',
): BriefDraft {
  const question = { of: 'family', family, aspect, districts, year: 2019 } as const;
  return { type: 'comparison', question, form, title: '', remark: '' };
}

/** A pinned chart of targets: the list of growth targets, or their picture against the results. */
export function targetsItem(list: 'growth' | 'plane'): BriefDraft {
  const question = {
    of: 'targets',
    list,
    wordings: [],
    themes: [],
    districts,
    year: 2019,
  } as const;
  return { type: 'comparison', question, form: 'chart', title: '', remark: '' };
}

/** Chart, table, chart of targets, sentence, paragraph: what the journey of collecting pins. */
export const fiveItems: readonly BriefDraft[] = [
  comparisonItem('fiscal-revenue', 'growth', 'chart'),
  comparisonItem('pm25', 'value', 'table'),
  targetsItem('growth'),
  { type: 'quotation', report: 'hongkou-2019', paragraph: 5, span: [68, 99], remark: '' },
  { type: 'quotation', report: 'hongkou-2019', paragraph: 6, span: null, remark: '' },
];

/** Opens the brief of a reader who has pinned these before. */
export async function openBrief(page: Page, items: readonly BriefDraft[]): Promise<void> {
  const brief: Brief = { title: '', items: addDrafts([], items) };
  await page.addInitScript(
    ([key, stored]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, stored);
    },
    [briefKey, JSON.stringify({ version: 1, brief })] as const,
  );
  await page.goto('?view=brief');
}

/** What the page has kept of the reader's brief. */
export async function keptBrief(page: Page): Promise<Brief> {
  const text = await page.evaluate((key) => localStorage.getItem(key), briefKey);
  const { brief } = JSON.parse(text ?? '{}') as { readonly brief: Brief };
  return brief;
}
