import { Fragment, type ReactNode } from 'react';
import { consecutive } from '../../model/grouping';
import { markWords } from '../../model/search/excerpt';
import { foldText, hitsOf } from '../../model/search/fold';
import type { TextMark } from '../../model/text/marks';
import type { Run } from '../../model/text/runs';
import { evidenceWords } from '../../model/words/evidence';
import { useLanguage } from '../language';

interface RunsProps {
  readonly runs: readonly Run[];
  /** Draws what stands for a mark, given its text; the one that is looked at is lit without. */
  readonly drawMark?: (mark: TextMark, text: ReactNode) => ReactNode;
  /** Draws a hit of a search. */
  readonly drawHit?: (hit: number, text: ReactNode) => ReactNode;
  /** Draws the sign of a glossary entry. */
  readonly drawSign?: (entry: string, sign: string) => ReactNode;
}

/** Runs of a report's text: repairs, glossary signs, furniture, marks and hits are visible as such. */
export function Runs({ runs, drawMark = lit, drawHit = found, drawSign }: RunsProps) {
  return consecutive(runs, (run) => run.mark).map(({ key: mark, members }, index) => {
    const text = consecutive(members, (run) => run.hit).map(({ key: hit, members: own }, at) => {
      const shown = own.map((run, each) => <RunText key={each} run={run} drawSign={drawSign} />);
      return <Fragment key={at}>{hit === null ? shown : drawHit(hit, shown)}</Fragment>;
    });
    return <Fragment key={index}>{mark === null ? text : drawMark(mark, text)}</Fragment>;
  });
}

function lit({ current }: TextMark, text: ReactNode): ReactNode {
  return current ? <mark aria-current="true">{text}</mark> : text;
}

function found(_: number, text: ReactNode): ReactNode {
  return <mark>{text}</mark>;
}

interface RunTextProps {
  readonly run: Run;
  readonly drawSign: RunsProps['drawSign'];
}

/** What a quotation leaves out says so, for whoever selects the text. */
function RunText({ run, drawSign }: RunTextProps) {
  const words = evidenceWords[useLanguage()];
  switch (run.type) {
    case 'text':
      return run.text;
    case 'repair':
      return (
        <span
          className={run.likely ? 'repair repair-likely' : 'repair'}
          title={run.likely ? words.restoredLikely : words.restored}
        >
          {run.text}
        </span>
      );
    case 'reference':
      return (
        <sup className="reference" data-unquoted>
          {drawSign ? drawSign(run.entry, run.text) : run.text}
        </sup>
      );
    case 'furniture':
      return (
        <span className="edition-furniture" title={words.furniture} data-unquoted>
          {run.text}
        </span>
      );
  }
}

interface MarkedProps {
  readonly text: string;
  /** Folded words that were searched for; those that are not in the text are let be. */
  readonly words: readonly string[];
}

/** A text with what was searched for marked in it. */
export function Marked({ text, words }: MarkedProps) {
  if (words.length === 0) return text;
  const folded = foldText(text);
  const here = words.filter((word) => hitsOf(folded, word).length > 0);
  return (
    <Runs runs={markWords(text, here)} drawHit={(_, hit) => <mark className="hit">{hit}</mark>} />
  );
}
