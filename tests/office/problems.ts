import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { all, everything, parseXml } from './xml';
import type { Element } from './xml';

/** The parts of an office file by their paths. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(file)));
}

/** A part of an office file, read. */
export function readXml(parts: ReadonlyMap<string, Uint8Array>, path: string): Element {
  const part = parts.get(path);
  if (!part) throw new Error(`no part ${path}: ${[...parts.keys()].join(', ')}`);
  return parseXml(strFromU8(part));
}

/** Everything for which an office program would refuse a file or offer to repair it. */
export function problemsOf(file: Uint8Array): string[] {
  const parts = partsOf(file);
  const trees = new Map<string, Element>();
  const problems: string[] = [];
  for (const path of [...parts.keys()].filter((each) => /\.(xml|rels)$/.test(each))) {
    try {
      trees.set(path, readXml(parts, path));
    } catch (problem) {
      problems.push(`${path}: ${String(problem)}`);
    }
  }
  return [
    ...problems,
    ...contentTypes(parts, trees),
    ...[...trees].flatMap(([path, tree]) => [
      ...(path.endsWith('.rels') ? targets(path, tree, parts) : references(path, tree, trees)),
      ...axes(path, tree),
      ...drawingIds(path, tree),
    ]),
  ];
}

function contentTypes(parts: ReadonlyMap<string, Uint8Array>, trees: ReadonlyMap<string, Element>) {
  const types = trees.get('[Content_Types].xml');
  if (!types) return ['no content types'];
  const extensions = all(types, 'Default').map((each) => each.attributes.get('Extension') ?? '');
  const named = all(types, 'Override').map((each) => each.attributes.get('PartName') ?? '');
  const typed = (path: string) =>
    named.includes(`/${path}`) || extensions.includes(path.split('.').at(-1) ?? '');
  return [
    ...repeated(named).map((each) => `${each} has two content types`),
    ...repeated(extensions).map((each) => `.${each} has two content types`),
    ...named.filter((each) => !parts.has(each.slice(1))).map((each) => `no part ${each}`),
    ...[...parts.keys()]
      .filter((path) => path !== '[Content_Types].xml' && !typed(path))
      .map((path) => `${path} has no content type`),
  ];
}

/** The part that a file of relationships is about; the package itself is about ''. */
function ownerOf(rels: string): string {
  return posix.join(posix.dirname(posix.dirname(rels)), posix.basename(rels, '.rels'));
}

function targets(path: string, tree: Element, parts: ReadonlyMap<string, Uint8Array>): string[] {
  const owner = ownerOf(path);
  const links = all(tree, 'Relationship');
  const internal = links.filter((each) => each.attributes.get('TargetMode') !== 'External');
  return [
    ...(path === '_rels/.rels' || parts.has(owner) ? [] : [`${path} is about no part`]),
    ...repeated(links.map((each) => each.attributes.get('Id') ?? '')).map(
      (id) => `${path}: ${id} twice`,
    ),
    ...internal.flatMap(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      const base = posix.dirname(path === '_rels/.rels' ? '' : owner);
      const found = target.startsWith('/') ? target.slice(1) : posix.join(base, target);
      return parts.has(found) ? [] : [`${path}: no part ${target}`];
    }),
  ];
}

function references(path: string, tree: Element, trees: ReadonlyMap<string, Element>): string[] {
  const rels = trees.get(posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`));
  const known = rels ? all(rels, 'Relationship').map((each) => each.attributes.get('Id')) : [];
  const used = everything(tree).flatMap(({ attributes }) =>
    ['r:id', 'r:embed', 'r:link'].flatMap((key) => attributes.get(key) ?? []),
  );
  return used.filter((id) => !known.includes(id)).map((id) => `${path}: no relationship ${id}`);
}

/** Every axis that a chart's bars are drawn against exists, and crosses one that does. */
function axes(path: string, tree: Element): string[] {
  const plot = all(tree, 'c:plotArea')[0];
  if (!plot) return [];
  const idOf = (element: Element) => element.attributes.get('val') ?? '';
  const own = plot.children.filter(({ name }) => name.endsWith('Ax'));
  const ids = own.flatMap((each) =>
    each.children.filter(({ name }) => name === 'c:axId').map(idOf),
  );
  const drawn = plot.children
    .filter(({ name }) => name.endsWith('Chart'))
    .flatMap((each) => each.children.filter(({ name }) => name === 'c:axId').map(idOf));
  const crossed = own.flatMap((each) => all(each, 'c:crossAx').map(idOf));
  return [
    ...[...drawn, ...crossed]
      .filter((id) => !ids.includes(id))
      .map((id) => `${path}: no axis ${id}`),
    ...ids.filter((id) => !drawn.includes(id)).map((id) => `${path}: axis ${id} is of no bars`),
  ];
}

function drawingIds(path: string, tree: Element): string[] {
  const shapes = everything(tree).filter(({ name }) => name === 'p:cNvPr' || name === 'wp:docPr');
  const ids = shapes.map((each) => each.attributes.get('id') ?? '');
  return repeated(ids).map((id) => `${path}: two drawings ${id}`);
}

function repeated(all: readonly string[]): string[] {
  return [...new Set(all.filter((each, index) => all.indexOf(each) !== index))];
}
