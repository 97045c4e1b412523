import { readFileSync, writeFileSync } from 'node:fs';

import { headOf } from '../src/model/head';
import { parseCatalogue } from '../src/model/parser';
import { fillHead } from './pageHead';

/** Says in the head of the page of one file whose reports it carries; nothing links to a file, so it has no card. */
function main(page: string): void {
  const catalogue: unknown = JSON.parse(readFileSync('public/data/catalogue.json', 'utf8'));
  const head = { ...headOf(parseCatalogue(catalogue)), card: null };
  writeFileSync(page, fillHead(readFileSync(page, 'utf8'), head));
}

main(process.argv[2] ?? 'dist-single/qubi.html');
