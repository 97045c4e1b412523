import type { Language } from '../types';

const zh = {
  openInReport: '在原文中打开',
  before: (number: number) => `上一段（第${number}段）`,
  after: (number: number) => `下一段（第${number}段）`,
  citation: '引用',
  reference: '参考文献',
  referenceHint: 'GB/T 7714',
  source: '出处',
  link: '链接',
  linkHint: '直达原文此处',
  copy: '复制',
  copyReference: '复制参考文献',
  copySource: '复制出处',
  referenceCopied: '参考文献已复制',
  sourceCopied: '出处已复制',
};

/** The words of the evidence panel that nothing else uses. */
export type EvidenceWords = typeof zh;

const en: EvidenceWords = {
  openInReport: 'Open in the report',
  before: (number) => `Paragraph before (${number})`,
  after: (number) => `Paragraph after (${number})`,
  citation: 'Cite',
  reference: 'Reference',
  referenceHint: 'GB/T 7714',
  source: 'Source line',
  link: 'Link',
  linkHint: 'to this place in the report',
  copy: 'Copy',
  copyReference: 'Copy reference',
  copySource: 'Copy source line',
  referenceCopied: 'Reference copied',
  sourceCopied: 'Source line copied',
};

/** The evidence panel's words by language. */
export const evidenceWords: Readonly<Record<Language, EvidenceWords>> = { zh, en };
