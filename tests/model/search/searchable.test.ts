import { expect, test } from 'vitest';
import { searchableFigures, searchableReport } from '../../../src/model/search/searchable';
import { loadRealData } from '../../fixtures/realData';

const documents = loadRealData();

// Reports arrive one by one: with many of them, those that are here may not be prepared again.
test('a figure is made searchable once, whatever arrives later', () => {
  const few = { ...documents, figures: documents.figures.slice(0, 10) };
  const before = new Map(searchableFigures(few).map((each) => [each.figure, each]));
  const after = searchableFigures(documents).filter(({ figure }) => before.has(figure));
  expect(after).toHaveLength(10);
  for (const each of after) expect(each).toBe(before.get(each.figure));
});

test('a report is made searchable once', () => {
  for (const document of documents.texts.values())
    expect(searchableReport(document)).toBe(searchableReport(document));
});
