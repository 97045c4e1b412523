import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFigure, sayStatement } from '../../../src/model/say/figure';
import { formatNumber, formatSigned } from '../../../src/model/say/number';
import { unitName } from '../../../src/model/say/unit';
import type { Unit } from '../../../src/model/types';
import { documentsFor } from '../../fixtures/build';
import { readSaid } from '../../fixtures/said';

const unit = (id: string, nameEn: string): Unit => ({ id, base: id, factor: '1', nameEn });
const units = [
  unit('%', '%'),
  unit('个百分点', 'percentage points'),
  unit('亿元', '100 million yuan'),
  unit('户', 'households'),
];

describe('a number in print', () => {
  it.each([
    ['0', '0'],
    ['0.00', '0.00'],
    ['225.00', '225.00'],
    ['6.0', '6.0'],
    ['1,048', '1,048'],
    ['10359', '10,359'],
    ['6,543.06', '6,543.06'],
    ['12345.6789', '12,345.6789'],
    ['1234567', '1,234,567'],
    ['-3.2', '−3.2'],
    ['-12345', '−12,345'],
  ])('%s is printed as %s', (value, printed) => {
    expect(formatNumber(value)).toBe(printed);
  });

  it.each([
    ['4.1', '+4.1'],
    ['-6.4', '−6.4'],
    ['0', '0'],
    ['0.0', '0.0'],
    ['0.01', '+0.01'],
  ])('%s is printed with its sign as %s', (value, printed) => {
    expect(formatSigned(value)).toBe(printed);
  });

  it('keeps every digit: the stated number can be read back', () => {
    const whole = fc.bigInt({ min: 0n, max: 10n ** 15n });
    const fraction = fc.stringMatching(/^\d{0,6}$/);
    fc.assert(
      fc.property(fc.boolean(), whole, fraction, (negative, digits, decimals) => {
        const value = `${negative ? '-' : ''}${digits}${decimals === '' ? '' : `.${decimals}`}`;
        const readBack = formatNumber(value).replaceAll(',', '').replace('−', '-');
        expect(readBack).toBe(value);
      }),
    );
  });
});

describe('a statement with its qualifier', () => {
  it.each([
    ['5', '%', '5%', '5%'],
    ['不低于5', '%', '不低于5%', 'at least 5%'],
    ['5以上', '%', '5%以上', 'at least 5%'],
    ['不少于60', '亿元', '不少于60亿元', 'at least ¥6.0 bn'],
    ['8000以上', '户', '8,000户以上', 'at least 8,000'],
    ['超过5', '%', '超过5%', 'more than 5%'],
    ['逾300', '户', '逾300户', 'more than 300'],
    ['不超过36', '%', '不超过36%', 'at most 36%'],
    ['5以内', '%', '5%以内', 'at most 5%'],
    ['低于5', '%', '低于5%', 'less than 5%'],
    ['6左右', '%', '6%左右', 'about 6%'],
    ['约831', '亿元', '约831亿元', 'about ¥83.1 bn'],
    ['6～6.5', '%', '6%～6.5%', '6–6.5%'],
    ['1100～1150', '户', '1,100～1,150户', '1,100–1,150'],
    ['0', '户', '0户', '0'],
    ['-3.2', '%', '−3.2%', '−3.2%'],
    ['4.1', '个百分点', '4.1个百分点', '4.1 pp'],
    ['约1', '个百分点', '约1个百分点', 'about 1 pp'],
  ])('%s %s is %s, in English %s', (said, unitId, zh, en) => {
    const { statement, wording } = readSaid(said);
    expect(sayStatement(statement, unitId, wording, { language: 'zh', units })).toBe(zh);
    expect(sayStatement(statement, unitId, wording, { language: 'en', units })).toBe(en);
  });

  it.each([
    ['60余', '家', '60余家'],
    ['4.14余', '万户', '4.14万余户'],
    ['3余', '亿元', '3亿余元'],
    ['500余', '万平方米', '500余万平方米'],
  ])('puts 余 where Chinese does: %s %s is %s', (said, unitId, zh) => {
    const { statement, wording } = readSaid(said);
    expect(sayStatement(statement, unitId, wording, { language: 'zh', units })).toBe(zh);
  });

  it.each([
    ['4.1', '4.1 percentage points'],
    ['1', '1 percentage point'],
    ['1.0', '1.0 percentage points'],
    ['1～2', '1–2 percentage points'],
  ])('spells percentage points out in full: %s is %s', (said, full) => {
    const { statement, wording } = readSaid(said);
    const style = { language: 'en', units, form: 'full' } as const;
    expect(sayStatement(statement, '个百分点', wording, style)).toBe(full);
  });

  it("takes the comparator's plainest word where the report's is not known", () => {
    const statement = { comparator: 'gte', value: '5' } as const;
    expect(sayStatement(statement, '%', '', { language: 'zh', units })).toBe('不低于5%');
  });

  it('leaves the unit to the subtitle, but never the percent sign', () => {
    const style = { language: 'zh', units, bare: true } as const;
    expect(sayStatement(readSaid('225.00').statement, '亿元', '', style)).toBe('225.00');
    expect(sayStatement(readSaid('6.0').statement, '%', '', style)).toBe('6.0%');
  });

  it('prints words as the report has them', () => {
    const { statement, wording } = readSaid('与经济增长保持同步');
    for (const language of ['zh', 'en'] as const) {
      expect(sayStatement(statement, '%', wording, { language, units })).toBe('与经济增长保持同步');
    }
  });
});

describe('a figure in print', () => {
  const print = (said: string, aspect: 'value' | 'growth' | 'change') => {
    const [figure] = documentsFor({
      aspect,
      lines: [{ district: 'huangpu', target: said }],
    }).figures;
    if (!figure) throw new Error('no figure');
    return (['zh', 'en'] as const).map((language) => sayFigure(figure, { language, units }));
  };

  it.each([
    ['力争5', 'growth', '力争5%', 'striving for 5%'],
    ['确保不低于5', 'growth', '确保不低于5%', 'ensuring at least 5%'],
    ['预计6.5左右', 'growth', '6.5%左右（预计）', 'about 6.5% (est.)'],
    ['10', 'change', '+10亿元', '+¥1.0 bn'],
    ['-3', 'change', '−3亿元', '−¥0.3 bn'],
    ['0', 'value', '0亿元', '¥0.0 bn'],
    ['与经济增长保持同步', 'growth', '与经济增长保持同步', 'in step with economic growth'],
    ['推进；全覆盖', 'value', '推进……全覆盖', 'words'],
  ] as const)('%s as %s is %s, in English %s', (said, aspect, zh, en) => {
    expect(print(said, aspect)).toEqual([zh, en]);
  });
});

describe('the name of a unit', () => {
  it("is the report's own in Chinese, and the catalogue's in English", () => {
    expect(unitName('亿元', 'zh', units)).toBe('亿元');
    expect(unitName('亿元', 'en', units)).toBe('100 million yuan');
    expect(unitName('丈', 'en', units)).toBe('丈');
  });
});
