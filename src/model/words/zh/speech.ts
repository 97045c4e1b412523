export const zh = {
  about: (subject: string) => `本图比较${subject}。`,
  row: (district: string, indicators: string, said: string) =>
    `${district}${indicators === '' ? '' : `（${indicators}）`}：${said}`,
  step: (said: string) => `目标${said}（推算）`,
  apart: (rows: string) => `口径不同，另列：${rows}`,
  sentence: (text: string) => `${text}。`,
  between: '；',
  and: '，',
  space: '',
};
