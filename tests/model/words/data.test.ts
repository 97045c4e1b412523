import { describe, expect, test } from 'vitest';
import { dataWords } from '../../../src/model/words/data';
import { buildRealData } from '../../fixtures/realData';

const { files, binaries } = buildRealData();

describe.each(['zh', 'en'] as const)('the list of files in %s', (language) => {
  test('names published files, each table with exactly its columns in order', () => {
    for (const { file, columns } of dataWords[language].published) {
      expect(files.has(file) || binaries.has(file), file).toBe(true);
      if (!file.endsWith('.csv')) continue;
      const header = files.get(file)?.replace('\uFEFF', '').split('\r\n')[0];
      expect(Object.keys(columns).join()).toBe(header);
    }
  });

  test('says what every column means', () => {
    for (const { columns } of dataWords[language].published)
      for (const meaning of Object.values(columns)) expect(meaning).not.toBe('');
  });
});
