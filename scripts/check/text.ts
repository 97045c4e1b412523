import type { Span } from '../../src/model/types';
import type { Passage } from '../../src/model/text/report';
import type { Problems } from '../problems';
import { readOnAt } from '../read/footnoteSigns';
import type { ReportFolder } from '../read/report';
import { alignEdition, spanInBlock } from './alignment';
import type { Alignment } from './alignment';

/** A text as one reads it: white space and footnote signs skipped. */
export interface ReadingText {
  readonly text: string;
  /** By position: the offset in the received text, or -1 for a repair. */
  readonly received: readonly number[];
}

function keep(
  { text }: Passage,
  receivedAt: Int32Array,
  wanted: (received: number) => boolean,
): ReadingText {
  let kept = '';
  const received: number[] = [];
  const skipped = readOnAt(text);
  for (let index = 0; index < text.length; index++) {
    const offset = receivedAt[index] ?? -1;
    if (skipped[index] === 1 || !wanted(offset)) continue;
    kept += text.charAt(index);
    received.push(offset);
  }
  return { text: kept, received };
}

/** The passage as the edition has it, repairs included. */
function restoredReading(passage: Passage, receivedAt: Int32Array): ReadingText {
  return keep(passage, receivedAt, () => true);
}

/** The passage as it was received, repairs left out. */
function receivedReading(passage: Passage, receivedAt: Int32Array): ReadingText {
  return keep(passage, receivedAt, (offset) => offset !== -1);
}

/** A report whose edition agrees with its received text. */
export interface AlignedReport {
  readonly folder: ReportFolder;
  readonly alignment: Alignment;
  /** By offset in the received text: 1 at white space and in footnotes' signs. */
  readonly readOn: Uint8Array;
  /** By block: as the edition has it. */
  readonly restored: readonly ReadingText[];
  /** By block: as it was received. */
  readonly asReceived: readonly ReadingText[];
}

/** Aligns a report's edition with its received text; null after a report if they differ. */
export function alignReport(folder: ReportFolder, problems: Problems): AlignedReport | null {
  const alignment = alignEdition(folder, problems);
  if (alignment === null) return null;
  const readings = (read: typeof restoredReading) =>
    folder.edition.blocks.map(({ passage }, index) =>
      read(passage, alignment.receivedAt[index] ?? new Int32Array()),
    );
  return {
    folder,
    alignment,
    readOn: readOnAt(folder.received),
    restored: readings(restoredReading),
    asReceived: readings(receivedReading),
  };
}

/** A stretch of one block's restored text. */
export interface BlockSpan {
  readonly block: number;
  readonly span: Span;
}

/** Why a stretch of the received text is no stretch of one paragraph. */
type Unplaced = 'is in furniture' | 'is in a heading' | 'spans paragraphs';

/** Where a stretch of the received text is in the edition; repairs within it are included. */
export function placeSpan(report: AlignedReport, [start, end]: Span): BlockSpan | Unplaced {
  const { blockAt } = report.alignment;
  const { received, edition } = report.folder;
  let [first, last] = [start, end - 1];
  while (first < last && received.charAt(first).trim() === '') first += 1;
  while (last > first && received.charAt(last).trim() === '') last -= 1;
  const [block = -1, lastBlock = -1] = [blockAt[first], blockAt[last]];
  if (block === -1 || lastBlock === -1) return 'is in furniture';
  if (block !== lastBlock) return 'spans paragraphs';
  if (edition.blocks[block]?.number === null) return 'is in a heading';
  return { block, span: spanInBlock(report.alignment, first, last + 1) };
}
