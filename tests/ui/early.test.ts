// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { begin, catchUp, composed } from '../../src/ui/early';

const clicked = vi.fn<() => void>();

/** A button of the first view whose clicks are kept, as the page's own lines do. */
function standing(): HTMLButtonElement {
  const button = document.createElement('button');
  document.body.replaceChildren(button);
  window.early = [];
  document.addEventListener(
    'click',
    (event) => {
      const deed = { type: 'click', target: button, event, value: '', keys: {} } as const;
      window.early?.push(deed);
    },
    { capture: true, once: true },
  );
  return button;
}

beforeEach(() => {
  vi.useFakeTimers();
  clicked.mockClear();
});

test('what was clicked before the page acts is clicked once it does', () => {
  const button = standing();
  button.click();
  button.addEventListener('click', clicked);
  begin();
  catchUp();
  vi.runAllTimers();
  expect(clicked).toHaveBeenCalledTimes(1);
});

test('a link that was clicked is followed where the page had to be drawn anew', () => {
  const button = standing();
  const link = Object.assign(document.createElement('a'), { href: '?view=targets' });
  button.replaceWith(link);
  link.append(button);
  button.click();
  const drawn = Object.assign(document.createElement('a'), { href: '?view=targets' });
  document.body.replaceChildren(drawn);
  drawn.addEventListener('click', clicked);
  begin();
  catchUp();
  vi.runAllTimers();
  expect(clicked).toHaveBeenCalledTimes(1);
});

test('a click that makes the page act is not done twice', () => {
  const button = standing();
  // As React takes over what a click finds not yet taken over.
  document.body.addEventListener('click', begin, { capture: true, once: true });
  button.addEventListener('click', clicked);
  button.click();
  catchUp();
  vi.runAllTimers();
  expect(clicked).toHaveBeenCalledTimes(1);
});

test('a page is not taken over in the middle of a word of an input method', async () => {
  const event = new Event('compositionstart');
  const deed = { type: 'compositionstart', target: document.body, event, value: '', keys: {} };
  window.early = [{ ...deed, type: 'compositionstart' }];
  const over = vi.fn<() => void>();
  void composed().then(over);
  await vi.runAllTimersAsync();
  expect(over).not.toHaveBeenCalled();
  window.early.push({ ...deed, type: 'compositionend' });
  document.dispatchEvent(new Event('compositionend'));
  await vi.runAllTimersAsync();
  expect(over).toHaveBeenCalledTimes(1);
});
