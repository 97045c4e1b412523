import { Fragment } from 'react';
import type { Run } from '../../../model/text/runs';
import { formatAddress } from '../../../state/view';
import { useWords } from '../../language';
import { useEdition } from './EditionContext';
import { useReportWords } from './useReportWords';

interface RunsProps {
  readonly runs: readonly Run[];
  /** The hit that find stands at. */
  readonly currentHit: number | null;
}

/** Runs of text: repairs, glossary signs, furniture and find hits are visible as such. */
export function Runs({ runs, currentHit }: RunsProps) {
  return groupByHit(runs).map(({ hit, runs: own }, index) => {
    const text = own.map((run, at) => <RunText key={at} run={run} />);
    if (hit === null) return <Fragment key={index}>{text}</Fragment>;
    return (
      <mark
        key={index}
        className={hit === currentHit ? 'edition-hit edition-hit-current' : 'edition-hit'}
        data-hit={hit}
      >
        {text}
      </mark>
    );
  });
}

function groupByHit(runs: readonly Run[]) {
  const groups: { hit: number | null; runs: Run[] }[] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last.hit === run.hit) last.runs.push(run);
    else groups.push({ hit: run.hit, runs: [run] });
  }
  return groups;
}

function RunText({ run }: { readonly run: Run }) {
  const words = useWords();
  const own = useReportWords();
  switch (run.type) {
    case 'text':
      return run.text;
    case 'repair':
      return (
        <span
          className={run.likely ? 'repair repair-likely' : 'repair'}
          title={run.likely ? words.restoredLikely : words.restored}
        >
          〔{run.text}
          {run.likely ? '?' : ''}〕
        </span>
      );
    case 'furniture':
      return (
        <span className="edition-furniture" title={own.furniture} data-unquoted>
          {run.text}
        </span>
      );
    case 'reference':
      return <Sign entry={run.entry} text={run.text} />;
  }
}

/** A sign of the report's own glossary; it leads to the entry, and a note shows the entry at once. */
function Sign({ entry, text }: { readonly entry: string; readonly text: string }) {
  const words = useReportWords();
  const { report, glossary } = useEdition();
  const found = glossary.find((each) => each.id === entry);
  if (!found)
    return (
      <sup className="reference" data-unquoted>
        {text}
      </sup>
    );
  const { paragraph } = found;
  return (
    <sup className="reference" data-unquoted>
      <a
        className="edition-sign"
        href={formatAddress({ view: 'report', report, paragraph })}
        data-entry={entry}
        draggable={false}
        aria-label={`${text} ${words.entrySign(found.term)}`}
      >
        {text}
      </a>
    </sup>
  );
}
