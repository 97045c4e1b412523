import type { ButtonHTMLAttributes } from 'react';
import { useNavigation } from '../navigation';

interface FigureButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** The figure's id. */
  readonly figure: string;
}

/** Opens the sentence that a number came from. */
export function FigureButton({ figure, className, ...rest }: FigureButtonProps) {
  const { view, openFigure } = useNavigation();
  return (
    <button
      type="button"
      data-figure={figure}
      aria-haspopup="dialog"
      aria-expanded={view.figure === figure}
      className={className ?? 'figure-button'}
      onClick={(event) => openFigure(figure, event.currentTarget)}
      {...rest}
    />
  );
}
