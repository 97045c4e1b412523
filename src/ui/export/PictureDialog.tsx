import { useCallback, useMemo, useState } from 'react';
import { pictureName } from '../../exports/picture/spec';
import type { PictureSpec } from '../../exports/picture/spec';
import { pictureTexts, recordOf } from '../../exports/picture/texts';
import { saveFile } from '../../exports/save';
import { Withheld } from '../../exports/withheld';
import { fileWords } from '../../model/words/files';
import type { Form } from '../../model/comparison';
import type { Exhibited } from '../../model/document/exhibit';
import { footnotesOf } from '../../model/footnotes';
import { pictureWords } from '../../model/words/pictures';
import type { Language } from '../../model/types';
import { useLanguage } from '../language';
import { usePictureHabit } from '../../state/pictureChoice';
import { copyText } from '../clipboard';
import { linkTo } from '../linkTo';
import { useNavigation } from '../navigation';
import { Failure } from '../parts/Status';
import { ExportDialog } from './ExportDialog';
import type { ExportDialogProps } from './ExportDialog';
import { usePicture } from './usePicture';
import { PictureChoices, presetOf } from './PictureChoices';
import type { PictureChoice } from './PictureChoices';
import { PicturePreview } from './PicturePreview';
import { PictureTexts } from './PictureTexts';
import { useReportTexts } from './reportTexts';

/** Makes a picture of a comparison. */
export function PictureDialog({ comparison, form, close }: ExportDialogProps) {
  const { view } = useNavigation();
  const shown = useCallback(() => comparison, [comparison]);
  const addressOf = useCallback((as: Form) => linkTo(comparison, view, as), [comparison, view]);
  return <PictureWork shown={shown} addressOf={addressOf} form={form} close={close} />;
}

interface PictureWorkProps {
  /** What is pictured, in the language of the picture. */
  readonly shown: (language: Language) => Exhibited;
  /** Of the view that shows the same. */
  readonly addressOf: (form: Form) => string;
  readonly form: Form;
  readonly close: () => void;
}

/** Makes a picture: choices, a preview that is the very picture, and ways to take it away. */
export function PictureWork({ shown, addressOf, form, close }: PictureWorkProps) {
  const language = useLanguage();
  const words = pictureWords[language].dialog;
  const { set: remember, ...habit } = usePictureHabit();
  const [own, setOwn] = useState({ form, language, title: '', subtitle: '' });
  const choice = useSteady<PictureChoice>({ ...habit, ...own });
  const choose = (more: Partial<PictureChoice>) => {
    const {
      form: shown,
      language: spoken,
      title: named,
      subtitle,
      ...habits
    } = {
      ...choice,
      ...more,
    };
    setOwn({ form: shown, language: spoken, title: named, subtitle });
    remember(habits);
    turn(1);
    say('');
  };
  const [said, say] = useState('');
  const [part, turn] = useState(1);
  const comparison = useMemo(() => shown(choice.language), [shown, choice.language]);
  const noted = choice.footnotes && comparison.rowsOf !== 'families';
  const { texts, pending, failure, retry } = useReportTexts(comparison.reports, noted);
  const spec = useMemo<PictureSpec>(
    () => ({
      comparison,
      form: choice.form,
      language: choice.language,
      preset: presetOf(choice),
      ground: choice.ground,
      title: choice.title,
      subtitle: choice.subtitle,
      notes: choice.notes,
      versioned: choice.versioned,
      logo: choice.logo,
      footnotes: noted ? footnotesOf(comparison, texts, choice.language) : [],
      part,
      address: addressOf(choice.form),
    }),
    [comparison, choice, noted, texts, part, addressOf],
  );
  const picture = usePicture(spec, choice.format);
  const ready = picture.working || pending ? null : picture.drawn;
  const unworded = useMemo(
    () => pictureTexts({ comparison, language: choice.language }),
    [comparison, choice.language],
  );
  const copyAlternative = async () => {
    const { title: named, description } = recordOf(spec);
    say((await copyText(`${named}\n${description}`)) ? words.alternativeCopied : words.notCopied);
  };
  const save = () => {
    if (!ready) return;
    const name = pictureName(ready, choice.format);
    try {
      saveFile(ready.file, name);
      say(words.saved(name));
    } catch (cause) {
      if (!(cause instanceof Withheld)) throw cause;
      say(fileWords[language].withheldPicture);
    }
  };
  const copy = async () => {
    if (!ready) return;
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': ready.file })]);
      say(words.copied);
    } catch {
      say(words.notCopied);
    }
  };
  return (
    <ExportDialog
      words={words}
      close={close}
      said={said}
      choices={
        <>
          <PictureChoices
            choice={choice}
            words={words}
            choose={choose}
            drawable={comparison.rowsOf !== 'families'}
          />
          <PictureTexts
            choice={choice}
            words={words}
            choose={choose}
            title={unworded.title}
            subtitle={unworded.subtitle}
            evidenced={comparison.rowsOf !== 'families'}
          />
          {pending && (
            <p className="small muted" role="status">
              {words.loadingTexts}
            </p>
          )}
          {noted && failure !== null && (
            <Failure what={words.failedTexts} detail={failure} retry={retry} />
          )}
        </>
      }
      preview={<PicturePreview picture={picture} spec={spec} words={words} turn={turn} />}
      actions={
        <>
          <button
            type="button"
            className="button picture-save"
            aria-disabled={!ready}
            onClick={save}
          >
            {words.save}
          </button>
          {choice.format === 'png' ? (
            <button
              type="button"
              className="button"
              aria-disabled={!ready}
              onClick={() => void copy()}
            >
              {words.copy}
            </button>
          ) : (
            <span className="small muted">{words.svgNotCopied}</span>
          )}
          <button type="button" className="button" onClick={() => void copyAlternative()}>
            {words.alternative}
          </button>
        </>
      }
    />
  );
}

/** The same object for as long as it says the same, so that what is drawn of it stands still. */
function useSteady<T extends object>(value: T): T {
  const [kept, keep] = useState(value);
  const same = Object.entries(value).every(([key, each]) => kept[key as keyof T] === each);
  if (same) return kept;
  keep(value);
  return value;
}
