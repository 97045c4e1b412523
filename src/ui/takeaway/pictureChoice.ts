import type { PictureSpec } from '../../exports/pictureSpec';
import { customPreset, presets } from '../../exports/preset';
import type { PicturePreset, PresetName } from '../../exports/preset';
import type { Language } from '../../model/types';

/** What the reader has chosen for a picture. */
export interface PictureChoice {
  readonly form: PictureSpec['form'];
  readonly preset: PresetName;
  /** As typed, for a sheet of one's own. */
  readonly width: string;
  readonly height: string;
  readonly format: 'png' | 'svg';
  readonly ground: PictureSpec['ground'];
  readonly language: Language;
  readonly footnotes: boolean;
}

/** What is chosen when the dialog opens. */
export function firstChoice(form: PictureSpec['form'], language: Language): PictureChoice {
  return {
    form,
    preset: 'official',
    width: '1600',
    height: '900',
    format: 'png',
    ground: 'white',
    language,
    footnotes: false,
  };
}

/** The sheet that is chosen; a size of one's own is kept within the limits. */
export function presetOf({ preset, width, height }: PictureChoice): PicturePreset {
  return preset === 'custom' ? customPreset(Number(width), Number(height)) : presets[preset];
}
