import { legendOf } from '../../charts/legend';
import type { Comparison } from '../../model/comparison';
import { useLanguage } from '../language';
import { Shapes } from './Drawing';

/** The marks that some charts use, each once, and what they mean. */
export function Legend({ comparisons }: { readonly comparisons: readonly Comparison[] }) {
  const language = useLanguage();
  const all = comparisons.flatMap((comparison) => legendOf(comparison, language));
  const items = [...new Map(all.map((item) => [item.id, item])).values()];
  if (items.length === 0) return null;
  return (
    <ul className="legend text-cluster fine">
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
