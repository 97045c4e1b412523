import type { Block } from '../../model/types';

/** The figures of a report in the order of its text, each once. */
export function figuresInOrder(blocks: readonly Block[]): string[] {
  const all = blocks.flatMap((block) =>
    block.type === 'paragraph' ? block.figures.map((each) => each.figure) : [],
  );
  return [...new Set(all)];
}

/** The figures before and after one in the text; null at the ends. */
export function neighboursOf(blocks: readonly Block[], figure: string) {
  const order = figuresInOrder(blocks);
  const at = order.indexOf(figure);
  return { previous: order[at - 1] ?? null, next: at === -1 ? null : (order[at + 1] ?? null) };
}
