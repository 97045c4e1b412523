import type { Page } from '@playwright/test';

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
    const state = { language: chosen, theme: 'light', shortcuts: true, density: 'regular' };
    localStorage.setItem('qubi-preferences', JSON.stringify({ version: 1, state }));
  }, language);
}
