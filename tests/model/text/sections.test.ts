import { expect, test } from 'vitest';
import { sectionsOf } from '../../../src/model/text/sections';
import type { Block, FigureMark, ReportDocument } from '../../../src/model/text/report';

const rest = { repairs: [], references: [], furniture: [] };

function heading(level: 1 | 2 | 3, text: string): Block {
  return { type: 'heading', level, text, ...rest };
}

function paragraph(number: number, figures: readonly FigureMark[] = []): Block {
  return { type: 'paragraph', number, path: [], text: '段落文字若干', figures, ...rest };
}

const report: ReportDocument = {
  schema: 1,
  version: '0123456789ab',
  report: 'huangpu-2019',
  numerals: [],
  blocks: [
    heading(1, '报告'),
    paragraph(1),
    heading(2, '一、回顾'),
    paragraph(2, [{ mark: [0, 1], figure: 'a' }]),
    heading(3, '(一)经济'),
    paragraph(3, [
      { mark: [0, 2], figure: 'b' },
      { mark: [0, 2], figure: 'c' },
      { mark: [3, 4], figure: 'd' },
    ]),
    heading(2, '名词解释'),
    heading(3, '1、两网融合'),
    paragraph(4),
  ],
  glossary: [{ id: '1', term: '两网融合', paragraph: 4 }],
};

test('the outline has the parts and their sections, and of the glossary the heading alone', () => {
  expect(sectionsOf(report).map(({ level, text }) => `${level} ${text}`)).toEqual([
    '2 一、回顾',
    '3 (一)经济',
    '2 名词解释',
  ]);
});

test('a section leads to the first paragraph below its heading', () => {
  expect(sectionsOf(report).map((each) => each.paragraph)).toEqual([2, 3, 4]);
});

test('a section counts the places that state figures, those of its sections included', () => {
  expect(sectionsOf(report).map((each) => each.figures)).toEqual([3, 2, 0]);
});
