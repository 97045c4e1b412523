import { useQuery } from '@tanstack/react-query';
import ReactECharts from 'echarts-for-react';
import Papa from 'papaparse';
import { create } from 'zustand';

interface Row {
  readonly district: string;
  readonly indicator: string;
  readonly name_zh: string;
  readonly aspect: string;
  readonly kind: string;
  readonly std_value: string;
  readonly std_unit: string;
  readonly wording: string;
}

const districts = { huangpu: '黄浦', minhang: '闵行', hongkou: '虹口' };
const useAspect = create<{ aspect: string; setAspect: (aspect: string) => void }>((set) => ({
  aspect: 'growth',
  setAspect: (aspect) => set({ aspect }),
}));

async function load(): Promise<readonly Row[]> {
  const answer = await fetch('./data/figures.csv');
  return Papa.parse<Row>(await answer.text(), { header: true }).data;
}

/** The page that anyone would write with the same packages: twelve indicators as bars, as dots and as a table. */
export function Page() {
  const { data } = useQuery({ queryKey: ['figures'], queryFn: load });
  const { aspect, setAspect } = useAspect();
  if (!data) return <p>正在载入……</p>;
  const rows = data.filter((row) => row.aspect === aspect && row.std_value !== '');
  const counts = new Map<string, number>();
  for (const { indicator } of rows) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const chosen = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 12);
  const indicators = chosen.map(([indicator]) => indicator);
  const nameOf = (indicator: string) => rows.find((row) => row.indicator === indicator)?.name_zh;
  const valueOf = (indicator: string, district: string, kind: string) => {
    const found = rows.find(
      (row) => row.indicator === indicator && row.district === district && row.kind === kind,
    );
    return found ? Number(found.std_value) : null;
  };
  const series = (type: 'bar' | 'scatter', kind: string) =>
    Object.entries(districts).map(([district, name]) => ({
      type,
      name,
      data: indicators.map((indicator) => valueOf(indicator, district, kind)),
    }));
  const option = (type: 'bar' | 'scatter', kind: string) => ({
    legend: {},
    tooltip: {},
    xAxis: { type: 'category', data: indicators.map(nameOf) },
    yAxis: {},
    series: series(type, kind),
  });
  return (
    <main>
      <h1>三区政府工作报告对照</h1>
      <button onClick={() => setAspect(aspect === 'growth' ? 'value' : 'growth')}>
        {aspect === 'growth' ? '看数值' : '看增速'}
      </button>
      <ReactECharts option={option('bar', 'result')} />
      <ReactECharts option={option('scatter', 'target')} />
      <table>
        <thead>
          <tr>
            <th>指标</th>
            {Object.values(districts).map((name) => (
              <th key={name}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator) => (
            <tr key={indicator}>
              <th>{nameOf(indicator)}</th>
              {Object.keys(districts).map((district) => (
                <td key={district}>
                  {valueOf(indicator, district, 'result') ?? '—'} →{' '}
                  {valueOf(indicator, district, 'target') ?? '—'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
