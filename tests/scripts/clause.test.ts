import { expect, test } from 'vitest';
import { clauseOf } from '../../scripts/compile/clause';

test.each([
  [
    'a predicate stands alone',
    '城镇登记失业人数控制在市下达指标内',
    '控制在市下达指标内',
    '控制在市下达指标内',
  ],
  ['a verb has its object', '大力引进优质持牌金融机构', '大力引进', '大力引进优质持牌金融机构'],
  ['pieces go together', '推进审计监督全覆盖', '推进；全覆盖', '推进审计监督全覆盖'],
  [
    '…… stands for what is left out',
    '有条件的居住小区实现“两网融合”资源回收点、站全覆盖',
    '有条件的居住小区；全覆盖',
    '有条件的居住小区……全覆盖',
  ],
  [
    'the next clause is left out',
    '大力推进美丽街区建设,聚焦中共四大纪念馆周边',
    '大力推进',
    '大力推进美丽街区建设',
  ],
  [
    'the clause before is left out',
    'PM2.5年平均浓度为36微克/立方米,完成市政府考核目标,优于2017年同期',
    '优于2017年同期',
    '优于2017年同期',
  ],
  [
    'signs of notes are left out',
    '进一步提升城区①经济密度',
    '进一步提升',
    '进一步提升城区经济密度',
  ],
  [
    'what takes too long is no quotation',
    '加快上实艺术中心、犹太难民纪念馆扩建、上海文学博物馆等项目建设',
    '加快',
    null,
  ],
  [
    'a subject is not cut off its verb',
    '中国船东互保协会、英士律师事务所等航运功能性机构和高端专业服务企业落户虹口',
    '落户',
    null,
  ],
])('%s', (_, quote, wording, clause) => {
  expect(clauseOf(quote, wording)).toBe(clause);
});
