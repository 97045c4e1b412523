const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text without the characters that XML does not allow (XML 1.0, 2.2): control characters other than
 * tab and line ends, lone surrogates. Libraries escape a text but let these through.
 */
export function cleanText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/** A text as it stands in XML or SVG, in an element or between double quotes. */
export function escapeXml(text: string): string {
  return cleanText(text).replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** A text for an element of HTML or a quoted attribute; control characters, which no document may have, are dropped. */
export function escapeHtml(text: string): string {
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
