import { useWords } from '../../language';
import { useReportWords } from './useReportWords';

interface StepperProps {
  /** The place that the reader stands at; null before the first step. */
  readonly current: number | null;
  readonly count: number;
  readonly step: (by: 1 | -1) => void;
}

/** From figure to figure by pointer or touch; `j` and `k` do the same. */
export function Stepper({ current, count, step }: StepperProps) {
  const words = useWords();
  const own = useReportWords();
  return (
    <div className="reading-stepper" role="group" aria-label={own.places}>
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
      <span className="reading-stepper-at">
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
