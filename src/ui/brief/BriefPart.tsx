import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { countPins, pinnedIn } from '../../model/brief/pin';
import { isFull, mostItems } from '../../model/brief';
import { questionOf } from '../../model/brief/question';
import type { PinnedQuestion } from '../../model/brief/question';
import type { Pin } from '../../model/brief/pin';
import type { Comparison, Form } from '../../model/comparison';
import type { Span } from '../../model/types';
import { briefWords } from '../../model/words/brief';
import { interfaceWords } from '../../model/words/interface';
import { termWords } from '../../model/words/terms';
import { briefKey, useBrief } from '../../state/brief';
import { catalogueQuery } from '../../state/documents';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';
import { useSaid } from '../parts/useSaid';
import type { Action } from '../export/useRun';
import { matrixQuestion } from './matrixQuestion';

/** A part of the brief within the other views. */
export type BriefPlace =
  | { readonly part: 'count' }
  | ({ readonly part: 'comparison' } & PinComparisonProps)
  | ({ readonly part: 'matrix' } & PinMatrixProps)
  | ({ readonly part: 'quotation' } & PinQuotationProps);

interface Asked {
  /** Whether the reader asked to pin it before its code was here. */
  readonly asked: boolean;
}

type BriefPartProps = BriefPlace & Asked;

/** Does once what was asked for before. */
function useAsked(asked: boolean, act: () => void) {
  const left = useRef(asked);
  useEffect(() => {
    if (!left.current) return;
    left.current = false;
    act();
  }, [act]);
}

/** All of them in one module, since the first view waits for none of their code. */
export function BriefPart(props: BriefPartProps) {
  switch (props.part) {
    case 'count':
      return <BriefCount />;
    case 'comparison':
      return <PinComparison {...props} />;
    case 'matrix':
      return <PinMatrix {...props} />;
    case 'quotation':
      return <PinQuotation {...props} />;
  }
}

/** How much is pinned, behind the brief's name in the navigation; nothing while there is nothing. */
function BriefCount() {
  const words = interfaceWords[useLanguage()].pinning;
  const count = useBrief(({ brief }) => countPins(brief));
  useAskFirst(useBrief(({ brief, unkept }) => unkept && brief.items.length > 0));
  useEffect(() => {
    // Another tab changed the brief: this one must not write over it.
    const onStorage = ({ key }: StorageEvent) => {
      if (key === briefKey) void useBrief.persist.rehydrate();
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, []);
  if (count === 0) return null;
  return (
    <span className="views-count" title={words.count(count)}>
      {' '}
      {count}
    </span>
  );
}

/** Asks before the page is left with what the browser could not keep. */
function useAskFirst(unkept: boolean) {
  useEffect(() => {
    if (!unkept) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // The browsers served ask for this too.
      event.returnValue = '';
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unkept]);
}

/** What is pinned, and how to say so. */
interface PinComparisonProps {
  readonly comparison: Comparison;
  readonly form: Form;
  readonly run: (action: Action) => Promise<void>;
}

/** Pins a comparison as it is shown; pressed once it is in the brief. */
function PinComparison({ comparison, form, run, asked }: PinComparisonProps & Asked) {
  const { view } = useNavigation();
  const { data: catalogue } = useQuery(catalogueQuery);
  // Themes that the catalogue does not know narrow nothing on the page either.
  const themes = view.themes.filter((id) => catalogue?.themes.some((each) => each.id === id));
  const question = questionOf(comparison, { wordings: view.wording, themes });
  return <PinQuestion {...{ question, form, run, asked }} />;
}

/** What is pinned of the matrix besides what the address says. */
interface PinMatrixProps extends Pick<PinComparisonProps, 'run'> {
  readonly themes: readonly string[];
  readonly districts: readonly string[];
  readonly year: number;
}

/** Pins the matrix as it is shown. */
function PinMatrix({ run, asked, ...shown }: PinMatrixProps & Asked) {
  const { view } = useNavigation();
  const question = matrixQuestion(view, shown);
  return <PinQuestion {...{ question, run, asked }} form="table" />;
}

interface PinQuestionProps extends Pick<PinComparisonProps, 'form' | 'run'>, Asked {
  readonly question: PinnedQuestion;
}

function PinQuestion({ question, form, run, asked }: PinQuestionProps) {
  const { pin } = useWords();
  const words = interfaceWords[useLanguage()].pinning;
  const { pinned, toggle } = usePin({ type: 'comparison', question, form });
  const label = pinned ? words.pinned : pin;
  const act = () => void run({ id: 'pin', label, run: () => Promise.resolve(toggle()) });
  useAsked(asked && !pinned, act);
  return (
    <button type="button" className="button button-quiet pin" aria-pressed={pinned} onClick={act}>
      {label}
    </button>
  );
}

/** Which words of a report are pinned. */
interface PinQuotationProps {
  readonly report: string;
  readonly paragraph: number;
  /** The stretch of the paragraph's text; null for all of it. */
  readonly span: Span | null;
  readonly className?: string;
}

/** Pins a paragraph, or a stretch of one; pressed once it is in the brief. */
export function PinQuotation({
  report,
  paragraph,
  span,
  className,
  asked = false,
}: PinQuotationProps & Partial<Asked>) {
  const language = useLanguage();
  const words = interfaceWords[language].pinning;
  const [said, say] = useSaid();
  const { pinned, toggle } = usePin({ type: 'quotation', report, paragraph, span });
  const label = span === null ? words.pinParagraph(paragraph) : words.pinSentence;
  useAsked(asked && !pinned, () => say(toggle()));
  return (
    <span className={className} lang={termWords[language].tag}>
      <button
        type="button"
        className="button button-quiet pin"
        aria-pressed={pinned}
        onClick={() => say(toggle())}
      >
        {pinned ? words.pinned : label}
      </button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </span>
  );
}

/** Whether something is in the brief, and how to put it in or take it out. */
interface Pinning {
  readonly pinned: boolean;
  /** Does it, and returns what is then said. */
  readonly toggle: () => string;
}

/** The brief's part in one thing that can be pinned. */
function usePin(pin: Pin): Pinning {
  const language = useLanguage();
  const words = interfaceWords[language].pinning;
  const pinned = useBrief(({ brief }) => pinnedIn(brief, pin) !== null);
  const toggle = () => {
    const { brief, pin: add, unpin } = useBrief.getState();
    if (pinnedIn(brief, pin)) {
      unpin(pin);
      return words.saidUnpinned;
    }
    if (isFull(brief)) return briefWords[language].full(mostItems);
    add(pin);
    return words.saidPinned(countPins(useBrief.getState().brief));
  };
  return { pinned, toggle };
}
