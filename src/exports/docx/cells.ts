import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { figuresOf } from '../../model/table';
import type { CellLine } from '../../model/table';
import { cleanText } from '../escape';
import type { Citations } from './citations';

/** The lines around a table's cells. */
export const borders = {
  none: { style: BorderStyle.NONE, size: 0, color: 'auto' },
  thick: { style: BorderStyle.SINGLE, size: 12, color: '000000' },
  thin: { style: BorderStyle.SINGLE, size: 6, color: '000000' },
  hair: { style: BorderStyle.SINGLE, size: 4, color: '999999' },
} as const;

/** The size of a run where it is not that of its style. */
export const sized = (size: number | undefined) => (size === undefined ? {} : { size });

/** What else a cell may have. */
interface CellMore {
  readonly size?: number | undefined;
  readonly after?: readonly TextRun[];
  /** What stands under its text, and who cites it. */
  readonly below?: CellLine | undefined;
  readonly citations?: Citations;
  /** How far its text stands off the right edge. */
  readonly off?: number;
}

/** A cell with its lines, and under them in smaller type what belongs to them. */
export function cell(
  lines: readonly string[],
  style: string,
  side: 'left' | 'right',
  width: number,
  edges: { readonly bottom?: typeof borders.thin },
  { size, after = [], below, citations, off = 0 }: CellMore = {},
): TableCell {
  const alignment = side === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT;
  const runs = lines.map(
    (line, at) => new TextRun({ text: cleanText(line), ...sized(size), ...broken(at) }),
  );
  const under = below && [
    new TextRun(cleanText(below.text)),
    ...(citations?.marksOf(figuresOf(below)) ?? []),
  ];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: size === undefined ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    borders: edges,
    children: [
      new Paragraph({
        style,
        alignment,
        ...(off > 0 ? { indent: { right: off } } : {}),
        children: [...runs, ...after],
      }),
      ...(under ? [new Paragraph({ style: 'Note', alignment, children: under })] : []),
    ],
  });
}

/** A line break before every line but the first. */
const broken = (at: number) => (at === 0 ? {} : { break: 1 });
