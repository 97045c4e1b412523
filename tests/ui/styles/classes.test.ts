import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');

const sheets = read('src/ui/styles', /\.css$/).replaceAll(/\/\*[^]*?\*\//g, '');
const code = read('src/ui', /\.tsx?$/);
const journeys = read('tests', /\.tsx?$/);

const styled = new Set(
  [...sheets.matchAll(/([^{};]+)\{/g)].flatMap(([, selector = '']) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
  ),
);
const texts = code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? [];
const written = new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []));
/** The beginnings of names that end in a variable, as in `verdict-${verdict}`. */
const begun = texts.flatMap((text) => text.match(/[a-z][\w-]*-(?=\$\{)/g) ?? []);

describe('the classes of the style sheets', () => {
  test('are all given to an element', () => {
    const isUsed = (name: string) =>
      written.has(name) || begun.some((beginning) => name.startsWith(beginning));
    expect([...styled].filter((name) => !isUsed(name))).toEqual([]);
  });

  test('are all that elements are given, but for those that journeys look for', () => {
    const given = [...code.matchAll(/className="([^"]*)"/g)].flatMap(([, names = '']) =>
      names.split(' '),
    );
    const isKnown = (name: string) => styled.has(name) || journeys.includes(`.${name}`);
    expect(given.filter((name) => !isKnown(name))).toEqual([]);
  });
});

test('no colour stands in a style sheet but in the tokens', () => {
  const others = sheets.replaceAll(/:root[^{]*\{[^}]*\}/g, '');
  const colours = others.match(/#[0-9a-f]{3,8}\b|rgb\([^)]*\)/g) ?? [];
  // Of paper: a picture's white ground with the squares of a transparent one, and the words at a page's head.
  expect([...new Set(colours)].sort()).toEqual(['#4a535c', '#eff0f2', '#fff']);
});
