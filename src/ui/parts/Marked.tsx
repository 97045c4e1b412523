import { markWords } from '../../model/search/excerpt';
import { foldText, hitsOf } from '../../model/search/fold';

interface MarkedProps {
  readonly text: string;
  /** Folded words that were searched for; those that are not in the text are let be. */
  readonly words: readonly string[];
}

/** A text with what was searched for marked in it. */
export function Marked({ text, words }: MarkedProps) {
  if (words.length === 0) return text;
  const folded = foldText(text);
  const found = words.filter((word) => hitsOf(folded, word).length > 0);
  return markWords(text, found).map(({ hit, text: part }, index) =>
    hit ? (
      <mark key={index} className="hit">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
