import type { Cell } from '../../model/comparison';
import { gapWords } from '../../model/words/terms';
import { useLanguage } from '../language';
import { FigureButton } from './FigureButton';

/** A gap is a reason; where the report states something else instead, the reason opens it. */
export function Gap({ cell }: { readonly cell: Extract<Cell, { state: 'gap' }> }) {
  const language = useLanguage();
  const reason = gapWords[language][cell.reason];
  const [instead] = cell.instead;
  if (!instead) return <span className="gap">— {reason}</span>;
  return (
    <FigureButton figure={instead.id} className="gap gap-button">
      — {reason}
    </FigureButton>
  );
}
