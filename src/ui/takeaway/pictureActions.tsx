import { useState, type ComponentType, type ReactNode } from 'react';
import type { PictureSpec } from '../../exports/pictureSpec';
import type { Comparison } from '../../model/comparison';
import { useLanguage, useWords } from '../language';
import type { Action, Actions } from './action';
import type { PictureDialogProps } from './PictureDialog';

/** The actions of a picture, and the dialog that they open. */
export interface PictureActions extends Actions {
  readonly dialog: ReactNode;
}

/** The picture of a comparison, to copy and to save: both in a dialog, which is loaded when first opened. */
export function usePictureActions(
  comparison: Comparison,
  form: PictureSpec['form'],
): PictureActions {
  const words = useWords();
  const language = useLanguage();
  const [Dialog, setDialog] = useState<ComponentType<PictureDialogProps> | null>(null);
  const open = async () => {
    const { PictureDialog } = await import('./PictureDialog');
    // A component is a function too, which a state would call.
    setDialog(() => PictureDialog);
    return '';
  };
  const action = (label: string): Action => ({ id: 'picture', label, run: open });
  return {
    copy: [action(words.copyPicture)],
    save: [action(words.savePicture)],
    dialog: Dialog && (
      <Dialog key={language} comparison={comparison} form={form} close={() => setDialog(null)} />
    ),
  };
}
