import { expect, test } from 'vitest';
import { cityOf } from '../../src/model/selection';
import { interfaceWords } from '../../src/model/words/interface';
import { loadElsewhere } from '../fixtures/elsewhereData';
import { loadRealData } from '../fixtures/realData';

test('a page of one city names it', () => {
  const city = cityOf(loadRealData().catalogue);
  expect(interfaceWords.zh.tagline(city?.zh ?? null)).toBe(
    '上海各区政府工作报告：实绩与目标，逐句可查',
  );
  expect(interfaceWords.en.tagline(city?.en ?? null)).toBe(
    'What Shanghai’s districts report and promise, down to the sentence',
  );
});

test('a page of several cities names none', () => {
  const city = cityOf(loadElsewhere().catalogue);
  expect(city).toBeNull();
  expect(interfaceWords.zh.tagline(null)).toBe('各区政府工作报告：实绩与目标，逐句可查');
  expect(interfaceWords.en.tagline(null)).toBe(
    'What districts report and promise, down to the sentence',
  );
});
