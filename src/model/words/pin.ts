import type { Language } from '../types';

/** The words of the buttons that pin something to the brief. */
export interface PinWords {
  readonly pinned: string;
  readonly pinSentence: string;
  readonly pinParagraph: (number: number) => string;
  /** Said once it is done. */
  readonly saidPinned: (count: number) => string;
  readonly saidUnpinned: string;
  /** Behind the brief's name in the navigation. */
  readonly count: (count: number) => string;
}

const zh: PinWords = {
  pinned: '已加入简报',
  pinSentence: '此句加入简报',
  pinParagraph: (number) => `第${number}段加入简报`,
  saidPinned: (count) => `已加入简报，共${count}项`,
  saidUnpinned: '已移出简报，在简报页可以撤销',
  count: (count) => `已收${count}项`,
};

const en: PinWords = {
  pinned: 'In the brief',
  pinSentence: 'Add sentence to brief',
  pinParagraph: (number) => `Add paragraph ${number} to brief`,
  saidPinned: (count) => `Added to the brief, which has ${count} ${count === 1 ? 'item' : 'items'}`,
  saidUnpinned: 'Taken out of the brief; the Brief page can undo it',
  count: (count) => `${count} ${count === 1 ? 'item' : 'items'}`,
};

/** The words of pinning by language. */
export const pinWords: Readonly<Record<Language, PinWords>> = { zh, en };
