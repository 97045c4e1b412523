/** Hands a file to the reader's browser. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next task; until then the address must live.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Hands a CSV to the reader's browser. */
export function saveCsv(content: string, name: string): void {
  saveFile(new Blob([content], { type: 'text/csv;charset=utf-8' }), name);
}
