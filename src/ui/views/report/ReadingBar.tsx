import type { RefObject } from 'react';
import type { Section } from '../../../model/text/sections';
import { FindField } from './FindField';
import { FoldedOutline } from './FoldedOutline';
import { Stepper } from './Stepper';
import { TextChoice } from './TextChoice';
import type { Find } from './useFind';
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
