import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { useNavigation } from '../navigation';

interface FigureLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** The figure's id. */
  readonly figure: string;
}

/**
 * Opens the sentence that a number came from. It has an address of its own, for another tab and for a
 * copied link; its text can be selected, from within it as well.
 */
export function FigureLink({ figure, className, ...rest }: FigureLinkProps) {
  const { view, addressOf, openFigure } = useNavigation();
  const follow = (event: MouseEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (!selects(event)) openFigure(figure, event.currentTarget);
  };
  return (
    <a
      href={addressOf(figure)}
      draggable={false}
      data-figure={figure}
      aria-haspopup="dialog"
      aria-expanded={view.figure === figure}
      className={className ?? 'figure-link'}
      onClick={follow}
      {...rest}
    />
  );
}

/** Whether a click ends a drag over text, or is the second of two, which selects a word. */
function selects({ detail, currentTarget }: MouseEvent): boolean {
  const selection = getSelection();
  const dragged = selection?.isCollapsed === false && selection.containsNode(currentTarget, true);
  return detail > 1 || dragged;
}
