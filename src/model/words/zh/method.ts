import type { GapReason } from '../../comparison';
import type { Comparator, Verdict } from '../../types';

/** What the limits say in numbers. */
export interface MethodCounts {
  readonly estimated: number;
  readonly indicators: number;
  readonly defined: number;
  /** Whether every district has one report and no more. */
  readonly single: boolean;
  /** The titles of the reports of which the headlines alone are entered. */
  readonly headlines: readonly string[];
}

export const zh = {
  reading: '数字怎样读出',
  readingText: [
    '每个指标数都读自原句，写明指标、方面、年份、实绩还是目标、限定词和单位，并记下它在原文中的位置。点开一个数字，看到的就是那一处，不是字面相同的另一处。',
    '方面有三：数值；同比增速（比上年，%）；较上年变化（用指标的单位，比率用个百分点）。拿别的基数来比的（比年初目标、比整治前），另立指标，基数写在名称里。',
    '指标窄到报告所说的那一件事：签约户不是征收户，新增不是累计，部分不是全部，户籍不是常住。',
  ],
  wording: '限定词',
  wordingText: '“不低于5%”不是“5%”。限定词随数字走，进图、进表、进句子，也进导出的文件。',
  comparators: {
    eq: '确数，含“达到”“力争”；画成一条线',
    gte: '以上、不低于、不少于；向上开口，带箭头',
    gt: '余、多、逾、超；向上开口，带箭头',
    lte: '以内、以下、不超过；向下开口，带箭头',
    lt: '低于、不到；向下开口，带箭头',
    approx: '左右、约、近；边缘柔和',
    range: '从一数到另一数；画成一段',
    qualitative: '只有文字（如“与经济增长保持同步”）；写成文字，不作数',
  } satisfies Record<Comparator, string>,
  absence: '空缺',
  absenceText:
    '空缺不是零。没有数的地方写明缘由。“未提及”是对全文查过的：报告里出现了该指标的任何一种说法，就不能写未提及。',
  gaps: {
    'not-mentioned': '报告没有说到这件事',
    'not-entered': '这份报告只录要点，其余没有录入；报告说没说到，这里不作判断',
    'mentioned-only': '只提到名称，没有给出数字，也没有表态',
    'words-only': '只有文字，没有数',
    'growth-only': '只给增速，没有数值',
    'value-only': '只给数值，没有增速',
    'change-only': '只给比上年的变化',
    'target-only': '有目标，没有实绩',
    'result-only': '有实绩，没有目标',
    'other-definition': '说了，但口径不能比',
  } satisfies Record<GapReason, string>,
  verdicts: '可比性',
  verdictsText:
    '同一组里每两个说法都由编者据两份报告的文字判定，理由公开，可以复核；一区的实绩与自己的目标用词不同的，也要判。',
  verdictNotes: {
    same: '直接比',
    near: '可以比，附说明',
    differs: '分开画，不排名，不相减',
  } satisfies Record<Verdict, string>,
  more: [
    {
      title: '推算',
      text: '推算的数（从实绩到目标的变动，目标为实绩的百分之几）画成虚线空心，注明推算，限定词随算式走，也不放进数据文件。两个百分数相差，用个百分点。',
    },
    {
      title: '单位与位数',
      text: '换算都是精确的（1亩＝2000/3平方米），报告的原数写在前面；美元不折成人民币。位数照报告写：6.0%不写成6%，225.00不写成225。',
    },
    {
      title: '缺字与补字',
      text: '所据文本各缺了一两个字，每处都缺，会改变意思：“控制在5%下”是5%以下，“44”特色产业集群是“4+4”。按文义补上的放在〔　〕里，只是很可能的加问号；引文里也看得见。',
    },
    {
      title: '构建时的核对',
      text: '引文须逐字在原文里，且只出现一次；数值须就是那个数字；限定词须与旁边的字一致；同一指标两处的说法须一致；一个数字不能既是指标数又不是；每两个相遇的口径须有判定。有一条不符，数据就发布不出来。',
    },
  ],
  limits: '局限',
  limitList: ({ estimated, indicators, defined, single, headlines }: MethodCounts) => [
    single
      ? '每区仅一份报告，说上年的实绩和当年的目标；没有别的年份，也没有拿统计公报、决算来核对。'
      : '每份报告说上年的实绩和当年的目标；没有拿统计公报、决算来核对。',
    ...headlines.map(
      (title) => `《${title}》只录了要点，其余未录入；没有录入的，不等于报告没有说。`,
    ),
    `${estimated}个数是报告自己说的预计数，图表里都注明。`,
    '所据为网络转载文本，没有与印刷本核对；缺字是编者补上的。',
    '报告没有给人口和面积，所以不算人均和密度；区域规模不同，绝对数不排名。',
    '没有写明年份的基数（“由56件增加到64件”）算作上年，附有说明。',
    '比率“提高48.5%”“下降3%”，分不清是相对变化还是百分点，照原话记为增速，附有说明。',
    `${indicators}项指标中，报告或注明的来源给出定义的有${defined}项；其余只能从上下文读出所指。`,
    '汉字写的数（近百场、九分之一）只记文字，不换成数字。',
  ],
};
