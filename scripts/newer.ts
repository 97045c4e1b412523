/** What Chromium 90, Firefox 90 and Safari 14.1 lack; what `src/older.ts` fills in is not among it. */
const newer: Readonly<Record<string, RegExp>> = {
  'method of arrays': /\.(?:toReversed|with)\(/g,
  'method of texts': /\.(?:isWellFormed|toWellFormed)\(/g,
  'function of objects': /\b(?:(?:Object|Map)\.groupBy|Array\.fromAsync|structuredClone)\(/g,
  'random identifier': /\.randomUUID\(/g,
  'signal that ends by itself': /\bAbortSignal\.(?:timeout|any)\(/g,
  'look-behind': /\(\?<[=!]/g,
  'selector of a script': /:modal\b|:has\(/g,
  'static block': /\bstatic ?\{/g,
};

/** Each part of a built script that the oldest browsers served can't read or run, with what is around it. */
export function newerInScript(code: string): readonly string[] {
  return Object.entries(newer).flatMap(([what, pattern]) =>
    [...code.matchAll(pattern)].map(({ index }) => {
      const around = code.slice(Math.max(0, index - 40), index + 40).replaceAll('\n', ' ');
      return `${what}: …${around}…`;
    }),
  );
}

/**
 * Each rule of a built style sheet that the oldest browsers served leave out though they need it: with
 * one selector that they don't know, all of its list; with a value that they don't know, nothing before it.
 */
export function newerInStyle(code: string): readonly string[] {
  return [...code.matchAll(/([^{};]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const known = selectors.split(',').map((each) => !/:(?:has|modal)\b/.test(each));
    const list = known.includes(true) && known.includes(false) ? [`list: ${selectors}`] : [];
    const declared = new Set<string>();
    const values = body.split(';').flatMap((each) => {
      const [property = ''] = each.split(':');
      const isNewer = /\d[dsl]v[hw]\b|color-mix\(/.test(each) && !property.startsWith('--');
      const missing = isNewer && !declared.has(property);
      declared.add(property);
      return missing ? [`value: ${selectors}{${each}}`] : [];
    });
    return [...list, ...values];
  });
}
