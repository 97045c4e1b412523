/** A stretch of one paragraph as it is shown, in characters that a quotation would have. */
export interface ShownStretch {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** What a range covers of each paragraph of an article; headings are left out. */
export function stretchesIn(article: Element, range: Range): ShownStretch[] {
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-paragraph]')];
  return blocks
    .filter((block) => range.intersectsNode(block))
    .map((block) => {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const starts = block.contains(startContainer);
      const ends = block.contains(endContainer);
      return {
        paragraph: Number(block.dataset['paragraph']),
        from: starts ? shownUntil(block, startContainer, startOffset) : 0,
        to: ends
          ? shownUntil(block, endContainer, endOffset)
          : shownUntil(block, block, block.childNodes.length),
      };
    })
    .filter(({ from, to }) => to > from);
}

function shownUntil(block: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  for (const each of copy.querySelectorAll('[data-unquoted]')) each.remove();
  return (copy.textContent ?? '').length;
}
