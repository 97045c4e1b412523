import { fileName } from '../../exports/fileName';
import { saveFile } from '../../exports/save';
import type { Comparison } from '../../model/comparison';
import { useLanguage, useWords } from '../language';
import type { Actions } from './action';

/** The picture of a comparison, to copy and to save. */
export function usePictureActions(comparison: Comparison): Actions {
  const words = useWords();
  const language = useLanguage();
  const draw = async () => {
    const [{ drawPng }, { presets }] = await Promise.all([
      import('../../exports/png'),
      import('../../exports/preset'),
    ]);
    return drawPng({
      comparison,
      form: 'chart',
      language,
      preset: presets.slide,
      ground: 'white',
      footnotes: [],
      address: location.href,
    });
  };
  const save = (picture: Blob) => saveFile(picture, fileName(comparison, language, 'png'));
  const copy = async () => {
    const picture = await draw();
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      return words.pictureCopied;
    } catch {
      save(picture);
      return words.pictureNotCopied;
    }
  };
  return {
    copy: [{ id: 'picture', label: words.copyPicture, run: copy }],
    save: [
      {
        id: 'picture',
        label: words.savePicture,
        run: async () => {
          save(await draw());
          return words.pictureSaved;
        },
      },
    ],
  };
}
