import type { ChartTheme } from '../../charts/frame';
import { legendOf } from '../../charts/legend';
import type { Comparison } from '../../model/comparison';
import { useLanguage } from '../language';
import { Glyph } from './Glyph';

interface LegendProps {
  readonly comparison: Comparison;
  readonly theme: ChartTheme;
}

/** The marks that a chart uses, and what they mean. */
export function Legend({ comparison, theme }: LegendProps) {
  const language = useLanguage();
  const items = legendOf(comparison, language, theme);
  if (items.length === 0) return null;
  return (
    <ul className="legend">
      {items.map(({ id, text, glyph }) => (
        <li key={id}>
          <Glyph shapes={glyph} />
          {text}
        </li>
      ))}
    </ul>
  );
}
