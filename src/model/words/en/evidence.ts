import type { zh } from '../zh/evidence';

export const en: typeof zh = {
  openInReport: 'Open in the report',
  before: (number) => `Paragraph before (${number})`,
  after: (number) => `Paragraph after (${number})`,
  wholeParagraph: (number) => `Its paragraph (${number})`,
  sameInDistricts: 'The same in every district',
  compareDistricts: 'Compare the districts',
  cite: 'Cite',
  citeSentence: 'Sentence with source',
  citeSource: 'Source alone',
  citeReference: 'Reference (GB/T 7714)',
  citeLink: 'Link to this view',
  sentenceCopied: 'Sentence copied with its source',
  sourceCopied: 'Source copied',
  referenceCopied: 'Reference copied',
  ownTerm: 'The report’s own term',
  repairNote: (lost) =>
    `Characters in 〔　〕 are missing from the received text (it lost every “${[...lost].join('” and “')}”) and were restored.`,
  alsoSaid: (nth, all) => `mention ${nth} of ${all} in the report`,
  converted: 'Converted',
  closeEvidence: 'Close source sentence',
  restored: 'missing from the received text, restored from the sense',
  restoredLikely: 'probably missing from the received text, restored from the sense',
  furniture: 'text of the web page, no part of the report',
  editorNote: 'Reading',
};
