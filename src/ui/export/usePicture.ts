import { useEffect, useMemo, useState } from 'react';
import type { PictureSpec } from '../../exports/picture/spec';

/** A picture that was drawn, and where the page can show it. */
interface DrawnPicture {
  readonly spec: PictureSpec;
  readonly file: Blob;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** Which it is of how many pictures that show all. */
  readonly part: number;
  readonly parts: number;
}

/** The last picture that was drawn, whether another is on its way, and why one did not come. */
export interface Picture {
  readonly drawn: DrawnPicture | null;
  readonly working: boolean;
  readonly failure: string | null;
  readonly retry: () => void;
}

/** How long typing may pause before the picture is drawn anew, in milliseconds. */
const pause = 120;

/** Draws the picture that a specification asks for, and again whenever it asks for another. */
export function usePicture(spec: PictureSpec, format: 'png' | 'svg'): Picture {
  const [drawn, setDrawn] = useState<DrawnPicture | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<object | null>(null);
  const [trial, setTrial] = useState(0);
  const wanted = useMemo(() => ({ spec, format, trial }), [spec, format, trial]);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      draw(wanted.spec, wanted.format).then(
        (picture) => {
          if (!current) return URL.revokeObjectURL(picture.address);
          setDrawn(picture);
          setFailure(null);
          return setDone(wanted);
        },
        (cause: unknown) => {
          if (!current) return;
          setFailure(cause instanceof Error ? cause.message : '');
          setDone(wanted);
        },
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [wanted]);
  // An address lives as long as its picture is shown.
  useEffect(() => () => void (drawn && URL.revokeObjectURL(drawn.address)), [drawn]);
  return { drawn, working: done !== wanted, failure, retry: () => setTrial(trial + 1) };
}

async function draw(spec: PictureSpec, format: 'png' | 'svg'): Promise<DrawnPicture> {
  const { pictureLayout } = await import('../../exports/picture/picture');
  const { width, height, parts } = pictureLayout(spec);
  const part = Math.min(parts, spec.part ?? 1);
  const file = format === 'png' ? await drawnPng(spec) : await drawnSvg(spec);
  return { spec, file, address: URL.createObjectURL(file), width, height, part, parts };
}

async function drawnPng(spec: PictureSpec): Promise<Blob> {
  const { drawPng } = await import('../../exports/picture/png');
  return drawPng(spec);
}

async function drawnSvg(spec: PictureSpec): Promise<Blob> {
  const { drawSvg } = await import('../../exports/drawSvg');
  return new Blob([drawSvg(spec)], { type: 'image/svg+xml' });
}
