// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { begin, catchUp, composed } from '../../src/ui/early';

const clicked = vi.fn<() => void>();

/** A button of the first view, a click on which is kept as the page's own lines do. */
function standing(): HTMLButtonElement {
  const button = document.createElement('button');
  document.body.replaceChildren(button);
  window.early = [];
  document.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      window.early?.push({ type: 'click', target: button, value: '', keys: {} });
    },
    { capture: true, once: true },
  );
  return button;
}

beforeEach(() => {
  vi.useFakeTimers();
  clicked.mockClear();
});

test('what was clicked before the page acts is clicked once it does', async () => {
  const button = standing();
  button.click();
  button.addEventListener('click', clicked);
  begin();
  catchUp();
  await vi.runAllTimersAsync();
  expect(clicked).toHaveBeenCalledTimes(1);
});

test('a link that was clicked is followed where the page had to be drawn anew', async () => {
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
  await vi.runAllTimersAsync();
  expect(clicked).toHaveBeenCalledTimes(1);
});

test('a click while the page takes over is done once', async () => {
  const button = standing();
  begin();
  button.addEventListener('click', clicked);
  button.click();
  catchUp();
  await vi.runAllTimersAsync();
  expect(clicked).toHaveBeenCalledTimes(1);
});

test('a page is not taken over in the middle of a word of an input method', async () => {
  const deed = { target: document.body, value: '', keys: {} };
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
