/**
 * What readers call a thing that no name in the catalogue says, and the words of a name that mean it.
 * They are found beside the names and shown as such.
 */
const synonyms: readonly (readonly [said: string, means: readonly string[]])[] = [
  ['FDI', ['外资']],
  ['foreign investment', ['外资']],
  ['foreign direct investment', ['外资']],
  ['housing renovation', ['旧改', '旧区改造', '旧住房']],
  ['urban renewal', ['旧改', '旧区改造', '旧住房', '城市更新']],
  ['old-town redevelopment', ['旧改', '旧区改造']],
  ['tax revenue', ['税收', '财政收入']],
  ['budget', ['财政收入', '预算收入']],
  ['government revenue', ['财政收入', '预算收入']],
  ['capital investment', ['固定资产投资']],
  ['FAI', ['固定资产投资']],
  ['retail sales', ['社会消费品零售']],
  ['consumption', ['社会消费品零售']],
  ['R&D intensity', ['研发', '研究与试验发展']],
  ['research and development', ['研发', '研究与试验发展']],
  ['unemployment', ['失业']],
  ['jobs', ['就业', '岗位']],
  ['elderly care', ['养老']],
  ['nursing homes', ['养老']],
  ['seniors', ['养老']],
  ['income', ['可支配收入']],
  ['air quality', ['空气质量', 'PM2.5', 'AQI']],
  ['air pollution', ['PM2.5']],
  ['water quality', ['水质', '劣V类', '劣Ⅴ类', '断面']],
  ['garbage', ['垃圾']],
  ['waste', ['垃圾']],
  ['green space', ['绿地', '绿化']],
  ['parks', ['绿地', '公园']],
  ['energy intensity', ['能耗']],
  ['headquarters', ['总部']],
  ['office towers', ['楼']],
  ['schools', ['学校', '幼儿园']],
  ['kindergartens', ['幼儿园']],
  ['doctors', ['医生', '家庭医生']],
  ['crime', ['110', '案件', '报警']],
  ['trade', ['进出口']],
  ['exports', ['出口']],
  ['domestic investment', ['内资']],
  ['patents', ['专利']],
  ['talent', ['人才']],
  ['startups', ['创业']],
];

/** What else readers call something that goes by these names. */
export function synonymsOf(names: readonly string[]): string[] {
  return synonyms
    .filter(([, means]) => means.some((word) => names.some((name) => name.includes(word))))
    .map(([said]) => said);
}
