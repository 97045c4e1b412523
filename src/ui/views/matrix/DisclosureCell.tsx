import type { Disclosed } from '../../../model/matrix/disclosure';
import { matrixWords } from '../../../model/words/matrix';
import { useLanguage } from '../../language';
import { FigureButton } from '../../parts/FigureButton';
import { DisclosureGlyph } from './DisclosureGlyph';

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
    <FigureButton figure={figure.id} className={className}>
      {content}
    </FigureButton>
  );
}
