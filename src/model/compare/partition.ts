/**
 * Groups items so that all in a group go together. Each item joins the first group in which it
 * agrees with everyone; the largest group comes first, otherwise the order stays.
 */
export function partition<T>(
  items: readonly T[],
  together: (a: T, b: T) => boolean,
): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const home = groups.find((group) => group.every((other) => together(other, item)));
    if (home) home.push(item);
    else groups.push([item]);
  }
  return groups.sort((a, b) => b.length - a.length);
}
