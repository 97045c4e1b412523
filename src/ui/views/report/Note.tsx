import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useLanguage } from '../../language';
import { placeNote } from './placeNote';

interface NoteProps {
  readonly anchor: HTMLElement;
  /** The element that the note is placed in. */
  readonly within: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** What the bar at the top covers. */
const covered = 60;

/** A small note beside its anchor, which it describes. */
export function Note({ anchor, within, children }: NoteProps) {
  const language = useLanguage();
  const note = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    if (!note.current || !within.current) return;
    const frame = within.current.getBoundingClientRect();
    const lines = anchor.getClientRects();
    const line = lines[0] ?? anchor.getBoundingClientRect();
    const last = lines[lines.length - 1] ?? line;
    const { offsetWidth: width, offsetHeight: height } = note.current;
    const { left, top } = placeNote(
      { left: line.left, right: line.right, top: line.top, bottom: last.bottom },
      { width, height },
      { left: frame.left, right: frame.right, top: covered, bottom: innerHeight },
    );
    setAt({ left: left - frame.left, top: top - frame.top });
  }, [anchor, within, children]);
  useLayoutEffect(() => {
    anchor.setAttribute('aria-describedby', 'note');
    return () => anchor.removeAttribute('aria-describedby');
  }, [anchor]);
  return (
    <div
      ref={note}
      id="note"
      role="tooltip"
      className="edition-note"
      style={at}
      lang={language === 'zh' ? 'zh-CN' : 'en'}
    >
      {children}
    </div>
  );
}
