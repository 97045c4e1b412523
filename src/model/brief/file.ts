import type { Brief } from '../brief';
import { emptyBrief, readBrief } from './read';
import type { BriefRead } from './read';

/** How the name of a brief's file ends. */
export const briefFileEnding = '.qubi.json';

const format = 'qubi-brief';
const version = 1;

/** A brief as a file; `data` is the version of the data that it was made with. */
export function formatBriefFile({ title, items }: Brief, data: string): string {
  // Ids only tell the items of one brief apart: whoever opens the file counts anew.
  const written = items.map((item) => ({ ...item, id: undefined }));
  return `${JSON.stringify({ format, version, data, title, items: written }, null, 2)}\n`;
}

/** Reads a brief's file: what can be read of it, and every problem by its place. Never throws. */
export function parseBriefFile(text: string): BriefRead {
  const refused = (where: string, found: string, expected: string): BriefRead => ({
    brief: emptyBrief,
    problems: [{ where, found, expected }],
  });
  const file = parseJson(text);
  if (typeof file !== 'object' || file === null) {
    return refused('', text.trim().slice(0, 40), `{"format": "${format}", …}`);
  }
  const { format: said, version: made } = file as { format?: unknown; version?: unknown };
  if (said !== format) return refused('format', shown(said), `"${format}"`);
  if (made !== version) return refused('version', shown(made), String(version));
  return readBrief(file);
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 40);
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
