import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('words and signs are chosen by rooms of words, not by asking for a language', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path));
  const asking = files.filter((path) => /[!=]== '(?:zh|en)'/.test(readFileSync(path, 'utf8')));
  expect(asking).toEqual([]);
});

test.each(readdirSync('src/model/words/zh'))('%s has a door and every other language', (file) => {
  const languages = readdirSync('src/model/words').filter((name) => !name.endsWith('.ts'));
  const door = readFileSync(`src/model/words/${file}`, 'utf8');
  for (const language of languages) {
    expect(readdirSync(`src/model/words/${language}`)).toContain(file);
    expect(door).toContain(`'./${language}/${file.replace('.ts', '')}'`);
  }
});
