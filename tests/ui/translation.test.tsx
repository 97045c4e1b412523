// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, expect, test } from 'vitest';
import { keepTranslated } from '../../src/ui/later/translation';

beforeAll(keepTranslated);

/** Texts beside each other, one that changes and one that comes and goes, as in a head of a column. */
function Counted() {
  const [count, setCount] = useState(69);
  return (
    <button type="button" onClick={() => setCount(count - 1)}>
      共{count}组{count > 68 && '，全部'}
      {count < 68 && <b>筛选</b>}
    </button>
  );
}

/** What the translators of Chromium do: an element of theirs in the place of every text. */
async function translate(element: Element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    font.firstElementChild!.textContent = `<${text.textContent}>`;
    text.parentNode!.replaceChild(font, text);
  }
  // The page hears of it a moment later.
  await Promise.resolve();
}

const click = () => act(() => screen.getByRole('button').click());

test('a translated text that changes is the new one, and one that goes is gone', async () => {
  render(<Counted />);
  const button = screen.getByRole('button');
  await translate(button);
  expect(button).toHaveProperty('textContent', '<共><69><组><，全部>');
  click();
  expect(button).toHaveProperty('textContent', '<共>68<组>');
  await translate(button);
  click();
  expect(button).toHaveProperty('textContent', '<<共>>67<<组>>筛选');
});
