export const zh = {
  /** `year` of the reports; null where they are of several. */
  description: (city: string | null, year: number | null) =>
    `${city === null ? '' : city.replace(/市$/, '')}各区政府工作报告逐项对照：${said(year)}，每个数字一步到原句。`,
  card: (districts: readonly string[], year: number | null) =>
    `${districts.join('、')}逐项对照：${said(year)}，每个数字一步到原句。`,
};

function said(year: number | null): string {
  return year === null ? '历年实绩与目标' : `${year - 1}年实绩与${year}年目标`;
}
