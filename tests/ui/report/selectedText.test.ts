// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { selectedStretches, selectedText } from '../../../src/ui/views/report/selectedText';

const parsed = new DOMParser().parseFromString(
  `
  <article>
    <h2 data-block>一、回顾</h2>
    <div><a>5</a><p data-block data-paragraph="5">深化<span class="repair">国</span>资<a>6.5</a>%<sup data-unquoted>①</sup>左右。</p></div>
    <div><a>6</a><p data-block data-paragraph="6">平稳。<span data-unquoted>全文完</span></p></div>
  </article>`,
  'text/html',
);
document.body.append(...parsed.body.childNodes);

const article = document.querySelector('article')!;
const [fifth, sixth] = [5, 6].map((each) =>
  document.querySelector(`[data-paragraph="${each}"]`)!,
) as [Element, Element];

function range(start: [Node, number], end: [Node, number]): Range {
  const made = document.createRange();
  made.setStart(...start);
  made.setEnd(...end);
  return made;
}

describe('what a selection quotes', () => {
  test('is the text as it is shown, with repairs and without glossary signs', () => {
    expect(selectedText(article, range([fifth, 0], [fifth, 7]))).toEqual({
      text: '深化〔国〕资6.5%左右。',
      paragraphs: [5],
    });
  });

  test('is a line a block, without the numbers in the margin and without furniture', () => {
    expect(
      selectedText(article, range([article, 0], [article, article.childNodes.length])),
    ).toEqual({
      text: '一、回顾\n深化〔国〕资6.5%左右。\n平稳。',
      paragraphs: [5, 6],
    });
  });

  test('begins and ends within words', () => {
    const from = fifth.firstChild!;
    expect(selectedText(article, range([from, 1], [fifth, 3]))?.text).toBe('化〔国〕资');
  });

  test('does not name a paragraph that only its end touches', () => {
    expect(selectedText(article, range([fifth, 0], [sixth, 0]))?.paragraphs).toEqual([5]);
  });

  test('is nothing outside of the text', () => {
    const margin = article.querySelector('div > a')!;
    expect(selectedText(article, range([margin, 0], [margin, 1]))).toBeNull();
  });
});

describe('the stretches of a selection', () => {
  test('count what a quotation has of each paragraph, none of a heading', () => {
    const all = range([article, 0], [article, article.childNodes.length]);
    expect(selectedStretches(article, all)).toEqual([
      { paragraph: 5, from: 0, to: 13 },
      { paragraph: 6, from: 0, to: 3 },
    ]);
  });

  test('begin and end within words, on either side of a sign', () => {
    const [from, to] = [fifth.firstChild!, fifth.lastChild!];
    expect(selectedStretches(article, range([from, 1], [to, 1]))).toEqual([
      { paragraph: 5, from: 1, to: 11 },
    ]);
  });

  test('are none where only an end touches', () => {
    expect(selectedStretches(article, range([sixth, 1], [sixth, 2]))).toEqual([]);
  });
});
