function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}

/** JSON whose bytes depend on the content alone: keys sorted, no white space, a final LF. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, sortKeys)}\n`;
}
