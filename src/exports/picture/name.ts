import { pictureWords } from '../../model/words/pictures';
import { fileName } from '../fileName';
import type { PictureSpec } from './spec';

/** The name of a picture's file, which says for what it was made: `…-2019目标-公文.png`. */
export function pictureName(
  { comparison, form, language, preset }: PictureSpec,
  extension: 'png' | 'svg',
): string {
  const { table, presets } = pictureWords[language];
  const { name, width, height } = preset;
  const made = name === 'custom' ? `${width}x${height ?? ''}` : presets[name];
  return fileName(comparison, language, extension, [...(form === 'table' ? [table] : []), made]);
}
