import { escapeXml } from '../escape';

/** An element of XML. Parts are built of these and never cut out of text, so they are well-formed. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Xml | string)[];
}

/** An element; texts among its children are texts and nothing else. */
export function xml(
  name: string,
  attributes: Xml['attributes'] = {},
  ...children: readonly (Xml | string)[]
): Xml {
  return { name, attributes, children };
}

/** An element as a whole part of an office file. */
export function xmlPart(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${formatXml(root)}`;
}

/** An element as text. */
export function formatXml({ name, attributes, children }: Xml): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeXml(String(value))}"`,
  );
  const inner = children.map((each) =>
    typeof each === 'string' ? escapeXml(each) : formatXml(each),
  );
  const open = `<${name}${written.join('')}`;
  return inner.length === 0 ? `${open}/>` : `${open}>${inner.join('')}</${name}>`;
}
