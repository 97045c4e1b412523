/** Markup that is safe to put into a document as it stands; everything else is text. */
export class Markup {
  constructor(readonly text: string) {}
}

type Value = string | number | Markup | readonly Markup[];

/** Writes markup; whatever is put into it is escaped unless it is markup itself. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const text = parts.map((part, at) => part + written(values[at] ?? ''));
  return new Markup(text.join(''));
}

function written(value: Value): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map((each) => each.text).join('');
  return escapeText(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text for an element or a quoted attribute; control characters, which no document may have, are dropped. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A text as a string of a style sheet: all but letters and digits by their code points. */
export function styleString(text: string): string {
  const signs = [...text].map((sign) =>
    /^[\p{L}\p{N}]$/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${signs.join('')}"`;
}
