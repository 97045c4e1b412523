import type { Disclosed, Disclosure } from '../../../model/matrix/disclosure';
import { matrixWords } from '../../../model/words/matrix';
import { useLanguage } from '../../language';
import { FigureLink } from '../../parts/FigureLink';

/** How far a district discloses a family: glyph, word and pattern; opens the figure that shows it. */
export function DisclosureCell({ disclosed }: { readonly disclosed: Disclosed }) {
  const words = matrixWords[useLanguage()];
  const { disclosure, figure } = disclosed;
  const content = (
    <>
      <DisclosureGlyph disclosure={disclosure} /> {words.disclosures[disclosure]}
    </>
  );
  const className = `disclosed disclosed-${disclosure}`;
  if (figure === null) return <span className={className}>{content}</span>;
  return (
    <FigureLink figure={figure.id} className={className}>
      {content}
    </FigureLink>
  );
}

const drawings: Readonly<Record<Disclosure, string>> = {
  value: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  growth: 'M8 2.5l6 10.5H2z',
  target: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM4 10L9 3M5 13L12.5 4.5M8.5 13.5L13.5 8',
  words: 'M2 4h12M2 8h9M2 12h11',
  mentioned: 'M7 8h2',
  none: 'M4 8h8',
  'not-entered': 'M3 8h2M7 8h2M11 8h2',
};

const solid: readonly Disclosure[] = ['value', 'growth'];

/** A small drawing for each way of disclosing, told apart by its form alone. */
export function DisclosureGlyph({ disclosure }: { readonly disclosure: Disclosure }) {
  return (
    <svg className="disclosure-glyph" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={drawings[disclosure]}
        fill={solid.includes(disclosure) ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
