import { describe, expect, it } from 'vitest';
import { comparatorsIn, wordsBeside } from '../../../scripts/check/comparatorWords';

/** The comparators asked for beside the numeral in 【】. */
function asked(sentence: string, unit: string): string[] {
  const [before = '', token = '', after = ''] = sentence.split(/[【】]/u);
  const reading = { text: `${before}${token}${after}`, received: [] };
  const end = before.length + token.length;
  return wordsBeside(reading, before.length, end, unit).map(({ comparator }) => comparator);
}

describe('the words beside a numeral', () => {
  it.each([
    ['引进企业约【30】家', '家', ['approx']],
    ['引进企业近【30】家', '家', ['approx']],
    ['增长【6】%左右', '%', ['approx']],
    ['总额逾【30】亿元', '亿元', ['gt']],
    ['总额超过【30】亿元', '亿元', ['gt']],
    ['总额超【30】亿元', '亿元', ['gt']],
    ['企业【30】余家', '家', ['gt']],
    ['企业【1】万余家', '万家', ['gt']],
    ['企业【1】万多家', '万家', ['gt']],
    ['资金【30】亿多元', '亿元', ['gt']],
    ['企业【30】家以上', '家', ['gte']],
    ['新增【2】万户以上', '万户', ['gte']],
    ['增长不低于【5】%', '%', ['gte']],
    ['床位不少于【500】张', '张', ['gte']],
    ['控制在【5】%以内', '%', ['lte']],
    ['网上申请【24】小时内响应', '小时', ['lte']],
    ['推进【4】公里内环改造', '公里', []],
    ['控制在【5】%以下', '%', ['lte']],
    ['总数不超过【5】家', '家', ['lte']],
    ['不足【5】家', '家', ['lt']],
    ['人数不到【4300】人', '人', ['lt']],
    ['约【30】家左右', '家', ['approx', 'approx']],
    ['超过【30】家左右', '家', ['gt', 'approx']],
  ])('%s', (sentence, unit, comparators) => {
    expect(asked(sentence, unit)).toEqual(comparators);
  });

  it.each([
    ['旧改签约【7260】户', '户'],
    ['预约【30】次', '次'],
    ['节约【30】万元', '万元'],
    ['附近【3】家', '家'],
    ['最近【3】家', '家'],
    ['结余【3】亿元', '亿元'],
    ['新建【3】个多功能厅', '个'],
    ['贷款【3】亿元余额', '亿元'],
    ['总税收超亿元数量达到【6】家', '家'],
    ['引进内资【150】亿元,合同外资12亿美元以上', '亿元'],
    ['增长【6】%', '%'],
  ])('are none in %s', (sentence, unit) => {
    expect(asked(sentence, unit)).toEqual([]);
  });
});

describe('a wording', () => {
  it.each([
    ['预计；左右', ['approx']],
    ['确保；以上', ['gte']],
    ['不低于', ['gte']],
    ['不超过', ['lte']],
    ['超过', ['gt']],
    ['力争', []],
    ['', []],
  ])('%j has words for %j', (wording, comparators) => {
    expect([...comparatorsIn(wording)]).toEqual(comparators);
  });
});
