import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';

import { cardTags, contentPolicy, inlineIn, packagesOf } from '../../scripts/pagePlugins';

const bare = { scripts: [], styles: [] };

describe('the content security policy', () => {
  test('allows nothing by default', () => {
    expect(contentPolicy(bare)).toMatch(/^default-src 'none'; /);
  });

  test('takes scripts and styles from our own origin alone', () => {
    expect(contentPolicy(inlineIn('<script src="./a.js"></script>')).split('; ')).toEqual(
      expect.arrayContaining(["script-src 'self'", "style-src 'self'"]),
    );
  });

  test('takes a script that stands in the page by its hash', () => {
    expect(contentPolicy(inlineIn('<script>\n  a();\n</script>')).split('; ')).toContain(
      `script-src 'self' 'sha256-${createHash('sha256').update('\n  a();\n').digest('base64')}'`,
    );
  });

  test('has nothing unsafe', () => {
    expect(contentPolicy({ scripts: ['a()'], styles: ['b{}'] }, 'file')).not.toContain('unsafe');
  });
});

describe('the packages in a script', () => {
  test.each([
    ['of our own alone: none', ['/qubi/src/main.tsx'], []],
    [
      'each once, in order',
      ['/q/node_modules/zrender/a.js', '/q/node_modules/react/b.js', '/q/node_modules/react/c.js'],
      ['react', 'zrender'],
    ],
    ['with a scope', ['/q/node_modules/@tanstack/react-query/a.js'], ['@tanstack/react-query']],
    ['inside another package', ['/q/node_modules/a/node_modules/b/c.js'], ['b']],
    ['on Windows', ['C:\\q\\node_modules\\@tanstack\\query-core\\a.js'], ['@tanstack/query-core']],
  ])('%s', (_, modules, packages) => {
    expect(packagesOf(modules)).toEqual(packages);
  });
});

test('the card names its picture by the whole address that the setting gives', () => {
  expect(cardTags('https://example.org/qubi')).toEqual([
    ['og:url', 'https://example.org/qubi/'],
    ['og:image', 'https://example.org/qubi/card.png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
  ]);
});
