import type { Comparison } from '../../model/comparison';
import type { Footnote } from '../../model/footnotes';
import type { Language } from '../../model/types';
import type { PicturePreset } from './preset';

/** Everything that decides a picture; two equal ones are drawn alike. */
export interface PictureSpec {
  readonly comparison: Comparison;
  readonly form: 'chart' | 'table';
  readonly language: Language;
  readonly preset: PicturePreset;
  readonly ground: 'white' | 'transparent';
  /** The evidence to be printed under it; empty for none. */
  readonly footnotes: readonly Footnote[];
  /** The writer's own title instead of the finding. */
  readonly title?: string;
  /** Of the view that shows the same, which the picture remembers. */
  readonly address: string;
}
