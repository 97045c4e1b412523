import { legendOf } from '../../charts/legend';
import type { Comparison } from '../../model/comparison';
import { useLanguage } from '../language';
import { Shapes } from './Drawing';

/** The marks that a chart uses, and what they mean. */
export function Legend({ comparison }: { readonly comparison: Comparison }) {
  const items = legendOf(comparison, useLanguage());
  if (items.length === 0) return null;
  return (
    <ul className="legend">
      {items.map(({ id, text, glyph }) => (
        <li key={id}>
          <svg className="glyph" width="36" height="24" viewBox="0 0 36 24" aria-hidden="true">
            <Shapes shapes={glyph} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}
