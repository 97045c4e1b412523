import type { Span } from '../types';
import type { FigureMark } from './report';

/** A stretch of a passage that is marked: for the figures that it states, or as what is looked at. */
export interface TextMark {
  readonly span: Span;
  /** The figures stated there; none where only the reader's attention is meant. */
  readonly figures: readonly string[];
  readonly current: boolean;
}

/** Marks that share a character are one place in the text with several figures. */
export function joinMarks(figures: readonly FigureMark[]): TextMark[] {
  const marks: TextMark[] = [];
  for (const { mark, figure } of [...figures].sort((a, b) => a.mark[0] - b.mark[0])) {
    const last = marks[marks.length - 1];
    if (!last || mark[0] >= last.span[1]) {
      marks.push({ span: mark, figures: [figure], current: false });
      continue;
    }
    const span: Span = [last.span[0], Math.max(last.span[1], mark[1])];
    const stated = [...new Set([...last.figures, figure])];
    marks[marks.length - 1] = { span, figures: stated, current: false };
  }
  return marks;
}

/**
 * The marks of a paragraph of which one stretch is looked at. That one is kept whole; others that
 * overlap it, or one before them, are left out.
 */
export function marksBeside(figures: readonly FigureMark[], current: Span | null): TextMark[] {
  const spans = figures.map((each) => each.mark);
  const apart = spans.filter(
    ([start, end]) => current === null || end <= current[0] || start >= current[1],
  );
  const all = current === null ? apart : [...apart, current];
  const marks: TextMark[] = [];
  for (const span of all.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = marks[marks.length - 1];
    if (last && span[0] < last.span[1]) continue;
    const own = figures.filter(({ mark }) => mark[0] === span[0] && mark[1] === span[1]);
    marks.push({ span, figures: own.map((each) => each.figure), current: span === current });
  }
  return marks;
}
