import type { Comparison } from '../comparison';
import type { Bilingual, District, Judgement } from '../types';
import { unique } from './facts';
import { join } from './join';

/** The verdicts on what is shown, with their reasons. */
export function verdictNotes({ judgements, panels }: Comparison): Bilingual[] {
  const districts = panels.flatMap((panel) => panel.rows.map((row) => row.district));
  const named = (id: string) => unique(districts).find((each) => each.id === id);
  const groups = new Map<string, { judgement: Judgement; sides: District[] }>();
  for (const judgement of judgements.filter((each) => each.why !== null)) {
    const key = `${judgement.verdict}${judgement.why?.zh}`;
    const sides = [judgement.left, judgement.right].flatMap((side) => named(side.district) ?? []);
    groups.set(key, { judgement, sides: [...(groups.get(key)?.sides ?? []), ...sides] });
  }
  // What is laid side by side first, then what is set apart.
  const rank = ({ judgement }: { judgement: Judgement }) => (judgement.verdict === 'near' ? 0 : 1);
  const sorted = [...groups.values()].sort((a, b) => rank(a) - rank(b));
  return sorted.map(({ judgement: { verdict, why }, sides }) => {
    const who = unique(districts).filter((each) => sides.includes(each));
    const near = verdict === 'near';
    return {
      zh: `${near ? '口径近似' : '口径不同'}（${join(who, 'zh')}）：${why?.zh ?? ''}`,
      en: `${near ? 'Near definitions' : 'Not comparable'} (${join(who, 'en')}): ${why?.en ?? ''}`,
    };
  });
}
