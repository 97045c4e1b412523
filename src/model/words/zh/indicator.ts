export const zh = {
  /** How many districts state an aspect as a number. */
  stating: (districts: number) => `${districts}区`,
  /** Where no report fills a column: why, district by district. */
  absentReason: (districts: string, reason: string) => `${districts}${reason}`,
  absent: (slot: string, reasons: readonly string[]) => `${slot}：${reasons.join('；')}`,
  definition: '定义',
  noDefinition: '报告未给出定义',
  definitionFrom: (source: string) => `据${source}`,
  ownTerms: '各区的说法',
  chooseIndicator: '选择指标',
  nothing: (query: string) => `没有找到“${query}”。换一个说法，或只输入其中一部分。`,
  unknownIndicator: '没有这个指标，请另选一个。',
  verdicts: '可比性',
  paragraphs: '原文对照',
};
