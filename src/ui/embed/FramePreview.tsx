import { useCallback, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { followHeight } from './toldHeight';

interface FramePreviewProps {
  readonly title: string;
  readonly width: number;
  /** Null until it is measured. */
  readonly height: number | null;
  readonly onHeight: (height: number) => void;
  readonly children: ReactNode;
}

/**
 * A frame with what it will show, and as high. It is empty and filled from here, so that the page need
 * not allow itself to be framed; styles that ask for the width of the page are told that of the frame.
 */
export function FramePreview({ title, width, height, onHeight, children }: FramePreviewProps) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  // Some browsers have the empty page at once, others put another in its place when it is loaded.
  const fill = useCallback((frame: HTMLIFrameElement | null) => {
    const inside = frame?.contentDocument;
    if (!inside || inside.head.hasChildNodes()) return;
    const { lang, dataset } = document.documentElement;
    inside.documentElement.lang = lang;
    Object.assign(inside.documentElement.dataset, { theme: dataset['theme'] });
    for (const style of document.querySelectorAll('link[rel="stylesheet"], style'))
      inside.head.append(inside.importNode(style, true));
    setBody(inside.body);
  }, []);
  const measure = useCallback(
    (element: HTMLElement | null) => (element ? followHeight(element, onHeight) : undefined),
    [onHeight],
  );
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
        <iframe
          ref={fill}
          title={title}
          width={width}
          height={height ?? undefined}
          onLoad={({ currentTarget }) => fill(currentTarget)}
        />
      </div>
      {body && createPortal(<main ref={measure}>{children}</main>, body)}
    </>
  );
}
