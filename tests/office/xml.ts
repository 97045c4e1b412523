/** An element of XML with all the text in it. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Element[];
  text: string;
}

const name = '[\\p{L}_][\\p{L}\\p{N}_.:-]*';
const tag = new RegExp(
  `^<(/?)(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'u',
);
const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'gu');
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads XML as strictly as an office program: every element closed in order, one root, attributes
 * quoted and each once, no bare & and no forbidden character.
 * @throws an Error that says what is wrong and where
 */
export function parseXml(source: string): Element {
  const text = source.replace(/^\uFEFF?\s*<\?xml [^?]*\?>/, '');
  const wrong = forbidden.exec(text) ?? bare.exec(text);
  if (wrong) throw new Error(`not allowed in XML: ${text.slice(wrong.index, wrong.index + 40)}`);
  const top: Element = { name: '', attributes: new Map(), children: [], text: '' };
  const open = [top];
  for (let rest = text; rest !== '';) {
    const at = rest.indexOf('<');
    const words = decode(at < 0 ? rest : rest.slice(0, at));
    for (const each of open) each.text += words;
    if (at < 0) break;
    rest = rest.slice(at);
    const comment = /^<!--.*?-->/s.exec(rest);
    const found = comment ?? tag.exec(rest);
    if (!found) throw new Error(`no tag: ${rest.slice(0, 60)}`);
    if (!comment) step(open, found);
    rest = rest.slice(found[0].length);
  }
  const [root, second] = top.children;
  if (open.length !== 1 || !root || second) throw new Error('not one element with all closed');
  return root;
}

function step(open: Element[], [whole, end, called = '', attributes = '', empty]: RegExpExecArray) {
  const current = open.at(-1);
  if (end === '/') {
    if (current?.name !== called) throw new Error(`${whole} closes ${current?.name ?? 'nothing'}`);
    open.pop();
    return;
  }
  const pairs = [...attributes.matchAll(attribute)].map(
    ([, key = '', a, b]) => [key, decode(a ?? b ?? '')] as const,
  );
  const read = new Map(pairs);
  if (read.size !== pairs.length) throw new Error(`an attribute twice: ${whole}`);
  const element: Element = { name: called, attributes: read, children: [], text: '' };
  current?.children.push(element);
  if (empty !== '/') open.push(element);
}

function decode(text: string): string {
  return text.replaceAll(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (_, code: string) => {
    if (code.startsWith('#x')) return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
    if (code.startsWith('#')) return String.fromCodePoint(Number(code.slice(1)));
    return entities[code] ?? '';
  });
}

/** All elements of a name, however deep, in order. */
export function all(root: Element, wanted: string): Element[] {
  return root.children.flatMap((child) => [
    ...(child.name === wanted ? [child] : []),
    ...all(child, wanted),
  ]);
}

/** All elements. */
export function everything(root: Element): Element[] {
  return [root, ...root.children.flatMap(everything)];
}
