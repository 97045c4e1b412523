/** The sizes of a PDF's pages in points, `595×842`, as LibreOffice writes them: uncompressed. */
export function pagesOf(pdf: Uint8Array): string[] {
  const text = new TextDecoder('latin1').decode(pdf);
  return [...text.matchAll(/\/Type\s*\/Page\b(?!s)[^]*?>>\s*endobj/g)].map(([page]) => {
    const box = /\/MediaBox\s*\[\s*[\d.]+\s+[\d.]+\s+([\d.]+)\s+([\d.]+)/.exec(page);
    return `${Math.round(Number(box?.[1]))}×${Math.round(Number(box?.[2]))}`;
  });
}
