import { expect, test } from 'vitest';
import { compare } from '../../../src/model/compare';
import { loaded, publishedOf } from '../../fixtures/build';

const sketch = publishedOf({ lines: [{ district: 'huangpu', result: '0' }] });

function reasonIn(mentioned: readonly string[]) {
  const { indicators: own } = sketch.catalogue;
  const indicators = [...own, ...own.map((each) => ({ ...each, id: 'b', family: 'b' }))];
  const reports = sketch.catalogue.reports.map((report) => ({ ...report, mentioned }));
  const documents = loaded({ ...sketch, catalogue: { ...sketch.catalogue, indicators, reports } });
  const districts = ['huangpu', 'hongkou'];
  const comparison = compare(documents, { family: 'family', aspect: 'value', districts });
  const [cell] = comparison?.panels[0]?.rows[1]?.cells ?? [];
  return cell?.state === 'gap' ? cell.reason : null;
}

test('a report that is silent does not mention it', () => {
  expect(reasonIn([])).toBe('not-mentioned');
});

test('a report that names the thing without stating anything only mentions it', () => {
  expect(reasonIn(['a'])).toBe('mentioned-only');
});

test('a mention of another family is no mention of this one', () => {
  expect(reasonIn(['b'])).toBe('not-mentioned');
});
