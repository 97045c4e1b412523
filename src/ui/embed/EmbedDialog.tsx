import { useMemo, useState } from 'react';
import { findingOf, subjectOf } from '../../model/finding';
import { embedWords } from '../../model/words/embed';
import { readAddress } from '../../state/view';
import { copyText } from '../clipboard';
import { ExportDialog } from '../export/ExportDialog';
import type { ExportDialogProps } from '../export/ExportDialog';
import { useLanguage, useWords } from '../language';
import { askedBy, embedLink } from '../linkTo';
import { useNavigation } from '../navigation';
import { embedCode, frameWidths } from './code';
import { EmbeddedFigure } from './EmbeddedFigure';
import { FramePreview } from './FramePreview';

/** Gives the line that shows a comparison in a page of somebody else's, beside a frame as it will be. */
export function EmbedDialog({ comparison, form, figure, close }: ExportDialogProps) {
  const language = useLanguage();
  const words = embedWords[language];
  const { copyFailed } = useWords();
  const { view } = useNavigation();
  const [asked, ask] = useState('640');
  const [height, setHeight] = useState<number | null>(null);
  const [fitting, fit] = useState(false);
  const [said, say] = useState('');
  const { least, most } = frameWidths;
  const wanted = Math.round(Number(asked));
  const width = Number.isFinite(wanted) ? Math.min(most, Math.max(least, wanted)) : least;
  const link = useMemo(
    () => new URL(embedLink(askedBy(comparison, view), form)),
    [comparison, view, form],
  );
  const shown = useMemo(() => readAddress(link.search).view, [link]);
  // Without a height there is no line yet.
  const code =
    height === null
      ? null
      : embedCode(
          {
            address: link.href,
            title: findingOf(comparison, language) ?? subjectOf(comparison, language),
            width,
            height,
          },
          fitting,
        );
  const copy = async (line: string) => say((await copyText(line)) ? words.copied : copyFailed);
  const served = link.protocol !== 'file:';
  return (
    <ExportDialog
      words={words}
      close={close}
      said={said}
      choices={
        <>
          <p className="small">{served ? words.lead : words.asFile}</p>
          <label className="picture-text">
            {words.width}
            <input
              type="number"
              min={least}
              max={most}
              value={asked}
              onChange={({ target }) => ask(target.value)}
            />
          </label>
          <label className="check inline">
            <input
              type="checkbox"
              checked={fitting}
              onChange={({ target }) => fit(target.checked)}
            />
            {words.fitting}
          </label>
          {served && (
            <label className="picture-text">
              {words.code}
              <textarea
                readOnly
                rows={fitting ? 14 : 9}
                value={code ?? ''}
                onFocus={({ target }) => target.select()}
              />
            </label>
          )}
        </>
      }
      preview={
        <figure className="picture-preview">
          <div className="picture-sheet">
            <FramePreview title={words.preview} width={width} height={height} onHeight={setHeight}>
              <EmbeddedFigure view={shown} place={link.hash} figure={figure} />
            </FramePreview>
          </div>
          <figcaption className="small muted">
            {height !== null && words.size(width, height)}
          </figcaption>
        </figure>
      }
      actions={
        served ? (
          <button
            type="button"
            className="button picture-save"
            aria-disabled={code === null}
            onClick={() => void (code !== null && copy(code))}
          >
            {words.copy}
          </button>
        ) : null
      }
    />
  );
}
