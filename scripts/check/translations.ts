import type { Findings } from '../findings';
import type { Data } from '../read/data';
import { byId } from './catalogue';

/** Checks that every note of a report is there in English, once, and that no translation is left over. */
export function checkTranslations({ catalogue, reports }: Data, findings: Findings): void {
  const translated = byId('note', catalogue.notes.rows, ({ note }) => note, findings);
  const noted = reports.flatMap(({ figures, otherNumbers }) => [
    ...figures.rows,
    ...otherNumbers.rows,
  ]);
  const used = new Set(noted.map(({ note }) => note));
  for (const { note, place, sound } of noted)
    if (sound && note !== '' && !translated.has(note))
      findings.refuse(place, `note without English: ${note} (a row in ${catalogue.notes.path})`);
  for (const { note, place } of translated.values())
    if (!used.has(note)) findings.refuse(place, `note that no row has: ${note}`);
}
