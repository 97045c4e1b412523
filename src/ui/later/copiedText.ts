/** Writes the brackets of restored characters, which the page only draws, into a copy of a part of it. */
export function bracketed(part: DocumentFragment): DocumentFragment {
  for (const repair of part.querySelectorAll('.repair')) {
    const { textContent } = repair;
    const likely = repair.classList.contains('repair-likely') ? '?' : '';
    if (textContent !== '') repair.textContent = `〔${textContent}${likely}〕`;
  }
  return part;
}

/** The ends of blocks, where a copied text goes on in another line. */
const blocks = 'p, li, tr, dt, dd, h1, h2, h3, h4, figcaption, blockquote';

/** What a selection says, line by line, restored characters in their brackets. */
function textOf(part: DocumentFragment): string {
  for (const block of part.querySelectorAll(blocks)) block.append('\n');
  for (const cell of part.querySelectorAll('td, th')) cell.append('\t');
  return (part.textContent ?? '').replaceAll(/[\t ]+\n/g, '\n').trim();
}

/** What is selected of the page, where that holds restored characters; null where it does not. */
function selectedRepairs(): DocumentFragment | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const part = selection.getRangeAt(0).cloneContents();
  return part.querySelector('.repair') ? part : null;
}

let kept = false;

/** Keeps what is copied or dragged from the page honest: restored characters leave it as restored. */
export function keepCopiesHonest(): void {
  if (kept) return;
  kept = true;
  const fill = (data: DataTransfer | null): boolean => {
    const part = selectedRepairs();
    if (!part || !data) return false;
    data.setData('text/plain', textOf(bracketed(part)));
    return true;
  };
  document.addEventListener('copy', (event) => {
    const inField = event.target instanceof Element && event.target.closest('textarea, input');
    if (!inField && fill(event.clipboardData)) event.preventDefault();
  });
  document.addEventListener('dragstart', ({ dataTransfer }) => {
    if (fill(dataTransfer)) dataTransfer?.clearData('text/html');
  });
}
