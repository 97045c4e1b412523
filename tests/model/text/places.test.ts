import { describe, expect, test } from 'vitest';
import { placeOfFigure, placesOf } from '../../../src/model/text/places';
import type { Block, FigureMark } from '../../../src/model/types';

const rest = { text: '段落文字若干', path: [], repairs: [], references: [], furniture: [] };

function paragraph(number: number, ...figures: FigureMark[]): Block {
  return { type: 'paragraph', number, figures, ...rest };
}

const places = placesOf([
  { type: 'heading', level: 2, ...rest },
  paragraph(1, { mark: [0, 1], figure: 'a' }, { mark: [2, 4], figure: 'b' }),
  paragraph(2),
  paragraph(3, { mark: [0, 2], figure: 'c' }, { mark: [0, 2], figure: 'b' }),
]);

test('the places of a report are its marks in reading order', () => {
  expect(places).toEqual([
    { block: 1, paragraph: 1, start: 0, figures: ['a'] },
    { block: 1, paragraph: 1, start: 2, figures: ['b'] },
    { block: 3, paragraph: 3, start: 0, figures: ['c', 'b'] },
  ]);
});

describe('the place of a figure', () => {
  test.each([
    ['is where it is stated first', 'b', null, 1],
    ['is in the paragraph asked for, when it is stated there too', 'b', 3, 2],
    ['is where it is stated first, when the paragraph does not state it', 'b', 2, 1],
    ['is nowhere for a figure that the report does not state', 'x', null, null],
  ] as const)('%s', (_, figure, asked, place) => {
    expect(placeOfFigure(places, figure, asked)).toBe(place);
  });
});
