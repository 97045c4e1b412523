import type { Form } from '../../model/comparison';
import type { Exhibited } from '../../model/document/exhibit';
import type { Footnote } from '../../model/footnotes';
import type { PrintedTable } from '../../model/table';
import type { Language } from '../../model/types';
import { pictureWords } from '../../model/words/pictures';
import { fileName } from '../fileName';
import type { PicturePreset } from './preset';

/** What a picture stands on: dark has the colours of the dark theme. */
export type PictureGround = 'white' | 'dark' | 'transparent';

/** A logo as PNG in an address of its own, and its size in pixels. */
export interface PictureLogo {
  readonly href: string;
  readonly width: number;
  readonly height: number;
}

/** Everything that decides a picture; two equal ones are drawn alike. */
export interface PictureSpec {
  /** The matrix is in the picture's language, and always a table. */
  readonly comparison: Exhibited;
  readonly form: Form;
  readonly language: Language;
  readonly preset: PicturePreset;
  readonly ground: PictureGround;
  /** The evidence to be printed under it; empty for none. */
  readonly footnotes: readonly Footnote[];
  /** Says that the evidence was asked for and has no room. */
  readonly unquoted?: boolean;
  /** The writer's own title instead of the finding, and subtitle instead of the subject. */
  readonly title?: string;
  readonly subtitle?: string;
  /** Whether its notes are printed, as they are unless told; verdicts always are. */
  readonly notes?: boolean;
  /** Whether the data's version is, as it is unless told. */
  readonly versioned?: boolean;
  readonly logo?: PictureLogo | null;
  /** As a list is set that one sheet has no room for: from which row on, and to which, it is drawn. */
  readonly rows?: readonly [from: number, to: number];
  /** Which part of a list, a matrix or of panels that one sheet has no room for, counted from 1. */
  readonly part?: number;
  /** As panels are set: from which on, and to which, they are drawn. */
  readonly panels?: readonly [from: number, to: number];
  /** Where notes have a sheet of their own: whether this is it, or one of those that refer to it. */
  readonly noted?: 'alone' | 'elsewhere';
  /** Whether steps in a table may stand on several lines, where one would take smaller type. */
  readonly broken?: boolean;
  /** As a matrix is set: what is drawn of it. */
  readonly matrix?: { readonly whole: PrintedTable; readonly table: PrintedTable };
  /** Of how many parts what is drawn is one. */
  readonly parted?: readonly [part: number, all: number];
  /** Of the view that shows the same, which the picture remembers. */
  readonly address: string;
}

/** The name of a picture's file, which says for what it was made: `…-2019目标-公文.png`, the part of a matrix behind. */
export function pictureName(
  { spec, part = 1, parts = 1 }: { spec: PictureSpec; part?: number; parts?: number },
  extension: 'png' | 'svg',
): string {
  const { comparison, form, language, preset } = spec;
  const { table, presets } = pictureWords[language];
  const { name, width, height } = preset;
  const made = name === 'custom' ? `${width}x${height ?? ''}` : presets[name];
  const told = form === 'table' && comparison.rowsOf !== 'families' ? [table] : [];
  const numbered = parts > 1 ? [`${part}-${parts}`] : [];
  return fileName(comparison, language, extension, [...told, made, ...numbered]);
}
