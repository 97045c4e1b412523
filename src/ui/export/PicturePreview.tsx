import { isOnPaper, paperMillimetres } from '../../exports/picture/preset';
import type { PictureSpec } from '../../exports/picture/spec';
import { pictureTexts } from '../../exports/picture/texts';
import type { PictureWords } from '../../model/words/pictures';
import { Failure } from '../parts/Status';
import type { Picture } from './usePicture';

interface PicturePreviewProps {
  readonly picture: Picture;
  readonly spec: PictureSpec;
  readonly words: PictureWords['dialog'];
  /** Shows another part, where one picture has no room for all. */
  readonly turn: (part: number) => void;
}

/** From so many times its width on a picture's height is scrolled. */
const long = 1.3;

/** The very picture that will be saved or copied, and how large it is. */
export function PicturePreview({ picture, spec, words, turn }: PicturePreviewProps) {
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
              alt={nameOf(drawn, words)}
            />
          )}
        </div>
      )}
      <figcaption className="small muted" role="status">
        {working || !drawn ? words.drawing : sizeOf(drawn.spec, drawn, words)}
      </figcaption>
      {drawn && drawn.parts > 1 && (
        <div className="cluster small" role="group" aria-label={words.parts}>
          <Turn to={drawn.part - 1} all={drawn.parts} label={words.before} sign="‹" turn={turn} />
          <span>{words.part(drawn.part, drawn.parts)}</span>
          <Turn to={drawn.part + 1} all={drawn.parts} label={words.after} sign="›" turn={turn} />
        </div>
      )}
    </figure>
  );
}

interface TurnProps extends Pick<PicturePreviewProps, 'turn'> {
  readonly to: number;
  readonly all: number;
  readonly label: string;
  readonly sign: string;
}

function Turn({ to, all, label, sign, turn }: TurnProps) {
  const end = to < 1 || to > all;
  return (
    <button
      type="button"
      className="button button-quiet button-icon"
      aria-label={label}
      aria-disabled={end}
      onClick={() => {
        if (!end) turn(to);
      }}
    >
      {sign}
    </button>
  );
}

function nameOf(
  { spec, part, parts }: NonNullable<Picture['drawn']>,
  words: PictureWords['dialog'],
): string {
  const { title } = pictureTexts(spec);
  return parts > 1 ? `${title} ${words.part(part, parts)}` : title;
}

function sizeOf(
  { preset }: PictureSpec,
  { width, height }: { readonly width: number; readonly height: number },
  words: PictureWords['dialog'],
): string {
  const printed = isOnPaper(preset) ? paperMillimetres(width, preset) : null;
  const size = words.size(width, height, printed === null ? null : Math.round(printed));
  if (height <= preset.page) return size;
  if (preset.name === 'custom') return `${size} · ${words.raised}`;
  return preset.name === 'official' ? `${size} · ${words.overPage}` : size;
}
