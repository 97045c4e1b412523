import { fileWords } from '../model/words/files';
import { termWords } from '../model/words/terms';
import { keepsNoFiles, Withheld } from './withheld';

/** How long the address of a file lives, in milliseconds. */
const patience = 60_000;

/**
 * Hands a file to the reader's browser.
 * @throws Withheld where that browser keeps none
 */
export function saveFile(file: Blob, name: string): void {
  if (keepsNoFiles()) throw new Withheld(wordsOfPage().withheld);
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Safari asks the reader first, and reads the file only then.
  setTimeout(() => URL.revokeObjectURL(address), patience);
}

function wordsOfPage() {
  return termWords.en.tag === document.documentElement.lang ? fileWords.en : fileWords.zh;
}

/** Hands a CSV to the reader's browser. */
export function saveCsv(content: string, name: string): void {
  saveFile(new Blob([content], { type: 'text/csv;charset=utf-8' }), name);
}
