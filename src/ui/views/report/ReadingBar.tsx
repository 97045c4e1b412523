import type { RefObject } from 'react';
import type { Section } from '../../../model/text/sections';
import { reportWords } from '../../../model/words/report';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { FindField, type Find } from './Find';
import { FoldedOutline } from './Outline';
import type { Steps } from './useSteps';

interface ReadingBarProps {
  readonly sections: readonly Section[];
  readonly section: number | null;
  readonly steps: Steps;
  /** How many places state figures. */
  readonly count: number;
  readonly find: Find;
  readonly field: RefObject<HTMLInputElement | null>;
  /** What was just done. */
  readonly said: string;
}

/** What stays at hand while reading: where one is, figure by figure, find, and the text's form. */
export function ReadingBar(props: ReadingBarProps) {
  const { sections, section, steps, count, find, field, said } = props;
  return (
    <div className="reading-bar">
      <div className="reading-place">
        <FoldedOutline sections={sections} current={section} />
        <Stepper current={steps.open ?? steps.visited} count={count} step={steps.step} />
      </div>
      <div className={find.query === '' ? 'reading-find' : 'reading-find reading-finding'}>
        <FindField find={find} field={field} />
      </div>
      <TextChoice />
      <span className="said" role="status">
        {said}
      </span>
    </div>
  );
}

interface StepperProps {
  /** The place that the reader stands at; null before the first step. */
  readonly current: number | null;
  readonly count: number;
  readonly step: (by: 1 | -1) => void;
}

/** From figure to figure by pointer or touch; `j` and `k` do the same. */
function Stepper({ current, count, step }: StepperProps) {
  const words = useWords();
  const own = reportWords[useLanguage()];
  return (
    <div className="reading-stepper inline" role="group" aria-label={own.places}>
      <button
        type="button"
        className="button button-icon"
        aria-label={words.previous}
        aria-keyshortcuts="k"
        title={`${words.previous} (k)`}
        disabled={count === 0 || current === 0}
        onClick={() => step(-1)}
      >
        ‹
      </button>
      <span className="reading-stepper-at small muted">
        <span aria-hidden="true">
          {current === null ? own.sectionFigures(count) : `${current + 1} / ${count}`}
        </span>
        <span className="visually-hidden" role="status">
          {current === null ? '' : own.place(current + 1, count)}
        </span>
      </span>
      <button
        type="button"
        className="button button-icon"
        aria-label={words.next}
        aria-keyshortcuts="j"
        title={`${words.next} (j)`}
        disabled={count === 0 || current === count - 1}
        onClick={() => step(1)}
      >
        ›
      </button>
    </div>
  );
}

/** The text with the edition's repairs, or as it was received. */
function TextChoice() {
  const words = reportWords[useLanguage()];
  const { view, go } = useNavigation();
  return (
    <div className="segmented text-choice" role="group" aria-label={words.reading}>
      {(['restored', 'received'] as const).map((reading) => (
        <button
          key={reading}
          type="button"
          aria-pressed={view.text === reading}
          title={words.readingHints[reading]}
          onClick={() => go({ text: reading })}
        >
          {words.readings[reading]}
        </button>
      ))}
    </div>
  );
}
