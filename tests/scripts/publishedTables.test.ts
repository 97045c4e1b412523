import { describe, expect, it } from 'vitest';
import { buildFixture } from './fixture';

const { files } = buildFixture(null);

describe('figures.csv', () => {
  const lines = (files.get('figures.csv') ?? '').split('\r\n');

  it('has its columns in the published order', () => {
    expect(lines[0]).toBe(
      '\uFEFFreport,district,indicator,family,name_zh,name_en,theme,aspect,year,kind,comparator,value,value_high,unit,std_value,std_value_high,std_unit,wording,estimated,term,quote,paragraph,offset,note,note_en',
    );
  });

  it.each([
    'donghu-2019,donghu,district-revenue,revenue,区级财政收入,District revenue,economy,growth,2018,result,approx,6.0,,%,6.0,,%,左右,,区级财政收入,"全年完成区级财政收入225.00亿元,同比增长6.0%①左右",4,119,,',
    'donghu-2019,donghu,research-share,research-share,研发投入占比,Share of research,economy,value,2019,target,range,3.5,4,%,3.5,4,%,,,研发投入占比,研发投入占比3.5-4%,6,229,,',
    'donghu-2019,donghu,fine-particles,fine-particles,细颗粒物浓度,Fine particles,people,growth,2018,result,eq,-3.2,,%,-3.2,,%,下降,,细颗粒物浓度,空气细颗粒物浓度同比下降3.2%,5,192,,',
    'donghu-2019,donghu,unemployed,unemployed,城镇登记失业人数,Registered unemployed,people,value,2019,target,qualitative,,,户,,,户,控制在市政府下达指标以内,,城镇登记失业人数,城镇登记失业人数控制在市政府下达指标以内,6,,,',
  ])('has a row for a row of the data: %s', (line) => {
    expect(lines).toContain(line);
  });

  it('keeps a note from being run as a formula', () => {
    expect(lines.find((line) => line.includes('另一项'))).toMatch(
      /,'-9是另一项的数,'-9 is the number of another item$/,
    );
  });
});

describe('numbers.csv', () => {
  const lines = (files.get('numbers.csv') ?? '').split('\r\n');

  it('has a row for every numeral, in order', () => {
    expect(lines.slice(1, -1)).toHaveLength(34);
    expect(lines.slice(0, 3)).toEqual([
      '\uFEFFreport,offset,token,class,reason,indicator,note,note_en',
      'donghu-2019,0,2019,other,date,,,',
      'donghu-2019,18,2019,other,date,,,',
    ]);
  });

  it('names all indicators of a shared numeral', () => {
    expect(lines.find((line) => line.includes(',100,'))).toMatch(
      /,100,figure,,solid-waste-rate\|sewage-rate,,$/,
    );
  });

  it('says why a numeral is no figure', () => {
    expect(lines.find((line) => line.includes(',part,'))).toMatch(
      /,9,other,part,,地区总部总量的一部分,Part of the total of regional headquarters$/,
    );
  });
});
