import { useRef, useState } from 'react';
import type { PictureLogo } from '../../exports/picture/spec';
import type { PictureWords } from '../../model/words/pictures';
import { useTyping, type Typing } from '../parts/typing';
import { readLogo } from './readLogo';
import type { PictureChoice } from './PictureChoices';

interface PictureTextsProps {
  readonly choice: PictureChoice;
  readonly words: PictureWords['dialog'];
  readonly choose: (more: Partial<PictureChoice>) => void;
  /** What stands there unless the writer says otherwise. */
  readonly title: string;
  readonly subtitle: string;
  /** Whether the sentences of its numbers can stand under it. */
  readonly evidenced: boolean;
}

/** What a picture says around its drawing: its titles, what stands under it, and whose it is. */
export function PictureTexts(props: PictureTextsProps) {
  const { choice, words, choose, title, subtitle, evidenced } = props;
  const ownTitle = useTyping(choice.title, (text) => choose({ title: text }));
  const ownSubtitle = useTyping(choice.subtitle, (text) => choose({ subtitle: text }));
  const field = (typing: Typing, label: string, hint: string) => (
    <label className="picture-text">
      {label}
      <input type="text" placeholder={hint} {...typing} />
    </label>
  );
  const check = (key: 'notes' | 'footnotes' | 'versioned', label: string) => (
    <label className="check inline">
      <input
        type="checkbox"
        checked={choice[key]}
        onChange={({ target }) => choose({ [key]: target.checked })}
      />
      {label}
    </label>
  );
  return (
    <>
      {field(ownTitle, words.own, title)}
      {field(ownSubtitle, words.ownSubtitle, subtitle)}
      {check('notes', words.notes)}
      {evidenced && check('footnotes', words.footnotes)}
      {check('versioned', words.version)}
      <LogoField logo={choice.logo} words={words} choose={(logo) => choose({ logo })} />
    </>
  );
}

interface LogoFieldProps {
  readonly logo: PictureLogo | null;
  readonly words: PictureWords['dialog'];
  readonly choose: (logo: PictureLogo | null) => void;
}

/** A picture of the reader's own, which stays in their browser. */
function LogoField({ logo, words, choose }: LogoFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const [refused, refuse] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    const found = await readLogo(file);
    refuse(found === null ? words.logoRefused(file.name) : '');
    if (found) choose(found);
  };
  return (
    <div className="cluster">
      {logo === null ? (
        <button
          type="button"
          className="button button-small"
          onClick={() => field.current?.click()}
        >
          {words.logo}
        </button>
      ) : (
        <button type="button" className="button button-small" onClick={() => choose(null)}>
          {words.logoRemoved}
        </button>
      )}
      <input
        ref={field}
        type="file"
        accept="image/png,image/jpeg,image/svg+xml"
        hidden
        aria-label={words.logo}
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = '';
        }}
      />
      <span className="small" role="status">
        {refused}
      </span>
    </div>
  );
}
