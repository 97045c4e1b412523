import { useEffect, useRef } from 'react';
import type { Section } from '../../../model/text/sections';
import { OutlineList } from './OutlineList';
import { useReportWords } from './useReportWords';

interface FoldedOutlineProps {
  readonly sections: readonly Section[];
  readonly current: number | null;
}

/** The outline where it has no column of its own: a drop-down that names where the reader is. */
export function FoldedOutline({ sections, current }: FoldedOutlineProps) {
  const words = useReportWords();
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  useEffect(() => {
    const outside = ({ target }: Event) => {
      if (target instanceof Node && !details.current?.contains(target)) close();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, []);
  const here = sections.find((each) => each.block === current);
  return (
    <details
      ref={details}
      className="outline-folded"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        close();
        details.current?.querySelector('summary')?.focus();
      }}
    >
      <summary>
        <b>{words.outline}</b> <span lang="zh-CN">{here?.text ?? words.opening}</span>
      </summary>
      <nav aria-label={words.outline} className="outline-drop">
        <OutlineList sections={sections} current={current} onFollow={close} />
      </nav>
    </details>
  );
}
