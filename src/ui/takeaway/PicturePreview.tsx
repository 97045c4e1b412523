import { pictureTexts } from '../../exports/pictureTexts';
import type { PictureSpec } from '../../exports/pictureSpec';
import { paperMillimetres } from '../../exports/preset';
import type { PictureWords } from '../../model/words/pictures';
import { Failure } from '../parts/Status';
import type { Picture } from './usePicture';

interface PicturePreviewProps {
  readonly picture: Picture;
  readonly spec: PictureSpec;
  readonly words: PictureWords['dialog'];
}

/** From so many times its width on a picture's height is scrolled. */
const long = 1.3;

/** The very picture that will be saved or copied, and how large it is. */
export function PicturePreview({ picture, spec, words }: PicturePreviewProps) {
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
  const printed = preset.name === 'official' ? paperMillimetres(width, preset) : null;
  const size = words.size(width, height, printed === null ? null : Math.round(printed));
  if (preset.height !== null && height > preset.height) return `${size} · ${words.grown}`;
  return printed !== null && height > preset.page ? `${size} · ${words.overPage}` : size;
}
