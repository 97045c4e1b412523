/** Prints a number in a format as spreadsheets do: sections for above, below and at zero, words in quotes. */
export function printed(value: number, format: string): string {
  const sections = sectionsOf(format);
  const section =
    value < 0 ? sections[1] : value === 0 ? (sections[2] ?? sections[0]) : sections[0];
  const parts = (section ?? '').match(/"[^"]*"|[#,0.]+/g) ?? [];
  return parts
    .map((part) => (part.startsWith('"') ? part.slice(1, -1) : digits(Math.abs(value), part)))
    .join('');
}

function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const part of format.match(/"[^"]*"|;|[^";]+/g) ?? []) {
    if (part === ';') sections.push('');
    else sections[sections.length - 1] += part;
  }
  return sections;
}

function digits(value: number, pattern: string): string {
  const decimals = pattern.split('.')[1]?.length ?? 0;
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = pattern.includes(',') ? whole.replaceAll(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
