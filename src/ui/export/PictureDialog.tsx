import { useMemo, useState } from 'react';
import { pictureName } from '../../exports/picture/spec';
import type { PictureSpec } from '../../exports/picture/spec';
import { pictureTexts, recordOf } from '../../exports/picture/texts';
import { isOnPaper, paperMillimetres } from '../../exports/picture/preset';
import { saveFile } from '../../exports/save';
import { Withheld } from '../../exports/withheld';
import { fileWords } from '../../model/words/files';
import { footnotesOf } from '../../model/footnotes';
import { pictureWords } from '../../model/words/pictures';
import type { PictureWords } from '../../model/words/pictures';
import { useLanguage } from '../language';
import { usePictureHabit } from '../../state/pictureChoice';
import { copyText } from '../clipboard';
import { linkTo } from '../linkTo';
import { useNavigation } from '../navigation';
import { Failure } from '../parts/Status';
import { ExportDialog } from './ExportDialog';
import type { ExportDialogProps } from './ExportDialog';
import { usePicture } from './usePicture';
import type { Picture } from './usePicture';
import { PictureChoices, presetOf } from './PictureChoices';
import type { PictureChoice } from './PictureChoices';
import { PictureTexts } from './PictureTexts';
import { useReportTexts } from './reportTexts';

/** Makes a picture: choices, a preview that is the very picture, and ways to take it away. */
export function PictureDialog({ comparison, form, close }: ExportDialogProps) {
  const language = useLanguage();
  const words = pictureWords[language].dialog;
  const { view } = useNavigation();
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
    say('');
  };
  const [said, say] = useState('');
  const { texts, pending, failure, retry } = useReportTexts(comparison.reports, choice.footnotes);
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
      footnotes: choice.footnotes ? footnotesOf(comparison, texts, choice.language) : [],
      address: linkTo(comparison, view, choice.form),
    }),
    [comparison, choice, texts, view],
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
    const name = pictureName(ready.spec, choice.format);
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
          <PictureChoices choice={choice} words={words} choose={choose} />
          <PictureTexts
            choice={choice}
            words={words}
            choose={choose}
            title={unworded.title}
            subtitle={unworded.subtitle}
          />
          {pending && (
            <p className="small muted" role="status">
              {words.loadingTexts}
            </p>
          )}
          {choice.footnotes && failure !== null && (
            <Failure what={words.failedTexts} detail={failure} retry={retry} />
          )}
        </>
      }
      preview={<PicturePreview picture={picture} spec={spec} words={words} />}
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

interface PicturePreviewProps {
  readonly picture: Picture;
  readonly spec: PictureSpec;
  readonly words: PictureWords['dialog'];
}

/** The same object for as long as it says the same, so that what is drawn of it stands still. */
function useSteady<T extends object>(value: T): T {
  const [kept, keep] = useState(value);
  const same = Object.entries(value).every(([key, each]) => kept[key as keyof T] === each);
  if (same) return kept;
  keep(value);
  return value;
}

/** From so many times its width on a picture's height is scrolled. */
const long = 1.3;

/** The very picture that will be saved or copied, and how large it is. */
function PicturePreview({ picture, spec, words }: PicturePreviewProps) {
  const { drawn, working, failure, retry } = picture;
  return (
    <figure className="picture-preview" aria-busy={working}>
      {failure !== null && !working ? (
        <Failure what={words.failed} detail={failure} retry={retry} />
      ) : (
        <div
          className="picture-sheet"
          tabIndex={0}
          role="region"
          aria-label={words.preview}
          data-ground={spec.ground}
          data-long={drawn !== null && drawn.height > long * drawn.width}
        >
          {drawn && (
            <img
              src={drawn.address}
              width={drawn.width}
              height={drawn.height}
              alt={pictureTexts(drawn.spec).title}
            />
          )}
        </div>
      )}
      <figcaption className="small muted" role="status">
        {working || !drawn ? words.drawing : sizeOf(drawn.spec, drawn, words)}
      </figcaption>
    </figure>
  );
}

function sizeOf(
  { preset }: PictureSpec,
  { width, height }: { readonly width: number; readonly height: number },
  words: PictureWords['dialog'],
): string {
  const printed = isOnPaper(preset) ? paperMillimetres(width, preset) : null;
  const size = words.size(width, height, printed === null ? null : Math.round(printed));
  if (preset.height !== null && height > preset.height) return `${size} · ${words.grown}`;
  return preset.name === 'official' && height > preset.page ? `${size} · ${words.overPage}` : size;
}
