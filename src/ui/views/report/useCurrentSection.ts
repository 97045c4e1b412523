import { useEffect, useState } from 'react';
import type { Section } from '../../../model/text/sections';
import { sectionId } from './ids';

/** How far below the top of the window a heading counts as passed. */
const reading = 140;

/** The block of the heading that the reader is below; null at the opening of the report. */
export function useCurrentSection(sections: readonly Section[]): number | null {
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const passed = sections.findLast(({ block }) => {
        const heading = document.getElementById(sectionId(block));
        return heading !== null && heading.getBoundingClientRect().top <= reading;
      });
      setCurrent(passed?.block ?? null);
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, [sections]);
  return current;
}
