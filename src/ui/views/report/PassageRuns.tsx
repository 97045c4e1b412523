import { stretchesOf, type NumberedSpan } from '../../../model/text/runs';
import type { ParagraphBlock, Passage } from '../../../model/types';
import { useEdition } from './EditionContext';
import { PlaceLink } from './PlaceLink';
import { Runs } from './Runs';

/** What of a report's state concerns one passage; parts that don't change keep their identity. */
export interface PassageState {
  readonly hits?: readonly NumberedSpan[] | undefined;
  readonly currentHit: number | null;
  /** The figure whose evidence is open, if it is stated here. */
  readonly open: string | null;
}

/** A heading's text. */
export function HeadingText({
  passage,
  state,
}: {
  readonly passage: Passage;
  state: PassageState;
}) {
  const { form } = useEdition();
  const stretches = stretchesOf(passage, { form, hits: state.hits ?? [] });
  return stretches.map(({ runs }, index) => (
    <Runs key={index} runs={runs} currentHit={state.currentHit} />
  ));
}

interface ParagraphTextProps {
  readonly paragraph: ParagraphBlock;
  readonly state: PassageState;
  /** The number of its first place among those of the report. */
  readonly firstPlace: number;
}

/** A paragraph's text with its figures marked in place. */
export function ParagraphText({ paragraph, state, firstPlace }: ParagraphTextProps) {
  const { form } = useEdition();
  const { figures } = paragraph;
  const { hits = [], currentHit, open } = state;
  let place = firstPlace;
  return stretchesOf(paragraph, { form, figures, hits }).map((stretch, index) =>
    stretch.figures.length === 0 ? (
      <Runs key={index} runs={stretch.runs} currentHit={currentHit} />
    ) : (
      <PlaceLink
        key={index}
        stretch={stretch}
        paragraph={paragraph.number}
        place={place++}
        open={open !== null && stretch.figures.includes(open)}
        currentHit={currentHit}
      />
    ),
  );
}
