import type { PointerEvent } from 'react';
import type { BriefWords } from '../../../model/brief/change';
import type { Drag } from './useDrag';

/** What a writer can do to the brief; a brief that is only shown has no editor. */
export interface BriefEditor {
  readonly entitle: (title: string) => void;
  readonly reword: (id: string, words: BriefWords) => void;
  readonly move: (id: string, to: number, button: HTMLElement) => void;
  readonly remove: (id: string) => void;
  /** Begins to drag an item by its handle. */
  readonly grab: (id: string, event: PointerEvent<HTMLElement>) => void;
  /** What is being dragged, and where it would fall. */
  readonly drag: Drag | null;
}
