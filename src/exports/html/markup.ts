import { escapeHtml } from '../escape';

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
  return escapeHtml(String(value));
}
