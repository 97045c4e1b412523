import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { opensHere, useNavigation } from '../navigation';
import { startSelection } from './linkSelection';

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
    if (!opensHere(event)) return;
    event.preventDefault();
    const selection = getSelection();
    // All of it, where a browser takes a word of it.
    if (event.detail > 1) selection?.selectAllChildren(event.currentTarget);
    else if (!dragged(selection, event.currentTarget)) openFigure(figure, event.currentTarget);
  };
  return (
    <a
      href={addressOf({ figure })}
      draggable={false}
      data-figure={figure}
      aria-haspopup="dialog"
      aria-expanded={view.figure === figure}
      className={className ?? 'figure-link'}
      onMouseDown={startSelection}
      onClick={follow}
      {...rest}
    />
  );
}

/** Whether a click on an element ends a drag that selected text in it. */
function dragged(selection: Selection | null, element: Node): boolean {
  return selection?.isCollapsed === false && selection.containsNode(element, true);
}
