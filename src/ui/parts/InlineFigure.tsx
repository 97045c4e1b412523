import type { HTMLAttributes, KeyboardEvent } from 'react';
import { useNavigation } from '../navigation';

interface InlineFigureProps extends HTMLAttributes<HTMLSpanElement> {
  /** The figure's id. */
  readonly figure: string;
}

/** A figure's button within a paragraph: unlike a real one it breaks over lines like its text. */
export function InlineFigure({ figure, ...rest }: InlineFigureProps) {
  const { view, openFigure } = useNavigation();
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    openFigure(figure, event.currentTarget);
  };
  return (
    <span
      role="button"
      tabIndex={0}
      data-figure={figure}
      aria-haspopup="dialog"
      aria-expanded={view.figure === figure}
      onClick={(event) => openFigure(figure, event.currentTarget)}
      onKeyDown={onKey}
      {...rest}
    />
  );
}
