import { createContext, useContext, type ReactNode } from 'react';
import type { Documents } from '../../../model/documents';
import { joinMarks, type TextMark } from '../../../model/text/marks';
import { runsOf, type NumberedSpan, type Reading } from '../../../model/text/runs';
import type { GlossaryEntry, ParagraphBlock, Passage } from '../../../model/text/report';
import { reportWords } from '../../../model/words/report';
import { formatAddress } from '../../../state/view';
import { useLanguage } from '../../language';
import { Runs } from '../../parts/Runs';

/** What every part of an edition needs to know of it. */
export interface EditionContextValue {
  readonly report: string;
  readonly reading: Reading;
  readonly glossary: readonly GlossaryEntry[];
  readonly byId: Documents['byId'];
}

const EditionContext = createContext<EditionContextValue | null>(null);

export const EditionProvider = EditionContext.Provider;

/** The edition that is read; throws outside of one. */
export function useEdition(): EditionContextValue {
  const edition = useContext(EditionContext);
  if (!edition) throw new Error('useEdition: no EditionProvider above');
  return edition;
}

/** What of a report's state concerns one passage; parts that don't change keep their identity. */
export interface PassageState {
  readonly hits?: readonly NumberedSpan[] | undefined;
  /** The hit that find stands at. */
  readonly currentHit: number | null;
  /** The figure whose evidence is open, if it is stated here. */
  readonly open: string | null;
}

const untouched: PassageState = { currentHit: null, open: null };

interface PassageTextProps {
  readonly passage: Passage;
  readonly state?: PassageState;
  /** The paragraph's figures, when it is to be marked with them. */
  readonly marks?: readonly TextMark[];
  readonly drawMark?: (mark: TextMark, text: ReactNode) => ReactNode;
}

/** A passage in the reading that is chosen; signs of the glossary lead to their entries. */
export function PassageText({ passage, state = untouched, marks, drawMark }: PassageTextProps) {
  const { reading } = useEdition();
  const { hits = [], currentHit } = state;
  return (
    <Runs
      runs={runsOf(passage, { reading, marks: marks ?? [], hits })}
      {...(drawMark && { drawMark })}
      drawHit={(hit, text) => (
        <mark
          className={hit === currentHit ? 'edition-hit edition-hit-current' : 'edition-hit'}
          data-hit={hit}
        >
          {text}
        </mark>
      )}
      drawSign={(entry, sign) => <Sign entry={entry} text={sign} />}
    />
  );
}

interface ParagraphTextProps {
  readonly paragraph: ParagraphBlock;
  readonly state: PassageState;
  /** The number of its first place among those of the report. */
  readonly firstPlace: number;
}

/** A paragraph's text with its figures marked in place. */
export function ParagraphText({ paragraph, state, firstPlace }: ParagraphTextProps) {
  const marks = joinMarks(paragraph.figures);
  return (
    <PassageText
      passage={paragraph}
      state={state}
      marks={marks}
      drawMark={(mark, text) => (
        <PlaceLink
          figures={mark.figures}
          paragraph={paragraph.number}
          place={firstPlace + marks.indexOf(mark)}
          open={state.open !== null && mark.figures.includes(state.open)}
        >
          {text}
        </PlaceLink>
      )}
    />
  );
}

interface PlaceLinkProps {
  readonly figures: readonly string[];
  readonly paragraph: number;
  /** Its number among the places of the report. */
  readonly place: number;
  /** Its evidence is open. */
  readonly open: boolean;
  readonly children: ReactNode;
}

/**
 * A figure in place. It is a link, not a button: it breaks over lines, can be selected with the text
 * around it, and has the address of the number. The article opens it in place.
 */
function PlaceLink({ figures, paragraph, place, open, children }: PlaceLinkProps) {
  const { report, reading, byId } = useEdition();
  const [figure = ''] = figures;
  const kind = byId.get(figure)?.kind ?? 'result';
  return (
    <a
      className={`place-link place-${kind}`}
      href={formatAddress({ view: 'report', report, paragraph, figure, text: reading })}
      data-figure={figure}
      data-figures={figures.join(' ')}
      data-place={place}
      draggable={false}
      aria-haspopup="dialog"
      aria-current={open ? 'true' : undefined}
    >
      {children}
    </a>
  );
}

/** A sign of the report's own glossary; it leads to the entry, and a note shows the entry at once. */
function Sign({ entry, text }: { readonly entry: string; readonly text: string }) {
  const words = reportWords[useLanguage()];
  const { report, glossary } = useEdition();
  const found = glossary.find((each) => each.id === entry);
  if (!found) return text;
  const { paragraph } = found;
  return (
    <a
      className="edition-sign"
      href={formatAddress({ view: 'report', report, paragraph })}
      data-entry={entry}
      draggable={false}
      aria-label={`${text} ${words.entrySign(found.term)}`}
    >
      {text}
    </a>
  );
}
