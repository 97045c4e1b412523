import { openPackage, readPart } from './package';
import type { Parts } from './package';

/** A house's own template: its parts, and for which kind of file they are. */
export interface Template {
  readonly of: 'docx' | 'pptx';
  readonly name: string;
  readonly parts: Parts;
}

/**
 * Reads a template (.dotx, .potx) or a file that serves as one (.docx, .pptx); null for anything else,
 * one with macros too. Never throws.
 */
export function readTemplate(file: Uint8Array, name: string): Template | null {
  try {
    const parts = openPackage(file);
    const types = readPart(parts, '[Content_Types].xml');
    const main = (kind: string, path: string) =>
      types.includes(`officedocument.${kind}.`) &&
      !types.includes('macroEnabled') &&
      parts.has(path);
    if (main('wordprocessingml', 'word/styles.xml')) return { of: 'docx', name, parts };
    if (main('presentationml', 'ppt/theme/theme1.xml')) return { of: 'pptx', name, parts };
    return null;
  } catch {
    return null;
  }
}
