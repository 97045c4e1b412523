import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../src/model/text/places';
import { textMapOf } from '../../../src/model/text/textMap';
import type { Block, FigureMark } from '../../../src/model/types';

const rest = { path: [], repairs: [], references: [], furniture: [] };

function heading(level: 1 | 2 | 3): Block {
  return { type: 'heading', level, text: '标题', ...rest };
}

function paragraph(number: number, ...figures: FigureMark[]): Block {
  return { type: 'paragraph', number, text: '字'.repeat(138), figures, ...rest };
}

const result = 'huangpu-2019.a.value.2018.result';
const target = 'huangpu-2019.a.value.2019.target';
const blocks = [
  heading(1),
  heading(2),
  paragraph(1, { mark: [0, 2], figure: result }, { mark: [100, 102], figure: result }),
  heading(2),
  heading(3),
  paragraph(2, { mark: [0, 2], figure: result }, { mark: [1, 3], figure: target }),
];
const map = textMapOf(blocks, placesOf(blocks));

describe('a report seen from afar', () => {
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
