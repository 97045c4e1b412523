import type { ButtonHTMLAttributes } from 'react';
import { useNavigation } from '../navigation';

interface FigureLinkProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The figure's id. */
  readonly figure: string;
}

/** Opens the sentence that a number came from. */
export function FigureLink({ figure, className, ...rest }: FigureLinkProps) {
  const { view, openFigure } = useNavigation();
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      aria-expanded={view.figure === figure}
      className={className ?? 'figure-link'}
      onClick={(event) => openFigure(figure, event.currentTarget)}
      {...rest}
    />
  );
}
