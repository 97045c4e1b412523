import { describe, expect, test } from 'vitest';
import { placeOfFigure, placesOf, textMapOf } from '../../../src/model/text/places';
import type { Block, FigureMark } from '../../../src/model/text/report';
import { documentsFor } from '../../fixtures/build';

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
  const told = places.map(({ block, paragraph, span, figures }) => ({
    block,
    paragraph: paragraph.number,
    span,
    figures,
  }));
  expect(told).toEqual([
    { block: 1, paragraph: 1, span: [0, 1], figures: ['a'] },
    { block: 1, paragraph: 1, span: [2, 4], figures: ['b'] },
    { block: 3, paragraph: 3, span: [0, 2], figures: ['c', 'b'] },
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

describe('a report seen from afar', () => {
  const heading = (level: 1 | 2 | 3): Block => ({ ...rest, type: 'heading', level, text: '标题' });
  const long = (number: number, ...figures: FigureMark[]): Block => ({
    ...paragraph(number, ...figures),
    text: '字'.repeat(138),
  });
  const { byId } = documentsFor({ lines: [{ district: 'huangpu', result: '5', target: '6' }] });
  const [result = '', target = ''] = byId.keys();
  const blocks = [
    heading(1),
    heading(2),
    long(1, { mark: [0, 2], figure: result }, { mark: [100, 102], figure: result }),
    heading(2),
    heading(3),
    long(2, { mark: [0, 2], figure: result }, { mark: [1, 3], figure: target }),
  ];
  const map = textMapOf(blocks, placesOf(blocks), byId);

  test('has a line where each part begins', () => {
    expect(map.parts).toHaveLength(2);
    expect(map.parts[1]).toBeGreaterThan(0.4);
    expect(map.parts[1]).toBeLessThan(0.6);
  });

  test('has its places in order, all within the text', () => {
    const ats = map.places.map((each) => each.at);
    expect(ats).toEqual(ats.toSorted((a, b) => a - b));
    expect(Math.min(...ats)).toBeGreaterThan(0);
    expect(Math.max(...ats)).toBeLessThan(1);
  });

  test('shows a place that states a target as one, whatever else it states', () => {
    expect(map.places.map((each) => each.kind)).toEqual(['result', 'result', 'target']);
  });
});
