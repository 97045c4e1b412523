import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'src/ui';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => join(folder, name));

/** What is no text that is written: choices, files, numbers, and texts to copy. */
const notWritten = /type="(?:checkbox|radio|file|number)"|readOnly/;

/** The fields of a source file, each as it is written there. */
function fieldsOf(path: string): string[] {
  return readFileSync(path, 'utf8').match(/<(?:input|textarea)\b[\s\S]*?\s\/>/g) ?? [];
}

describe('every text field', () => {
  const written = files
    .flatMap((path) => fieldsOf(path).map((field) => ({ path, field })))
    .filter(({ field }) => !notWritten.test(field));

  it('hands on no half word of an input method', () => {
    const open = written.filter(
      ({ field }) => !field.includes('{...typing}') && !field.includes('onCompositionEnd='),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
    expect(written.length).toBeGreaterThanOrEqual(9);
  });
});
