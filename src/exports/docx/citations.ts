import { shortTitle } from '../../model/citation';
import { FootnoteReferenceRun, Paragraph, TextRun } from 'docx';
import type { Document } from '../../model/document';
import type { Footnote } from '../../model/footnotes';
import type { Figure } from '../../model/types';
import { documentWords } from '../../model/words/documents';
import { cleanText } from '../escape';

/** A paragraph of a report with the figures that were read from it. */
export interface Citation {
  /** Counted from 1 through the document, in the order in which its figures are met. */
  readonly number: number;
  /** Whose figures, the words of the report, and where they are: in full, and shorter from then on. */
  readonly text: string;
}

/** The marks behind figures; those of one paragraph share a mark, and each is made once. */
export interface Citations {
  readonly all: readonly Citation[];
  readonly marksOf: (figures: readonly Figure[]) => readonly TextRun[];
  /** What they say, as far as it is known before the whole is written. */
  readonly wordsOf: (figures: readonly Figure[]) => readonly string[];
  /** The same in a line that lists them. */
  readonly listOf: (figures: readonly Figure[]) => readonly TextRun[];
}

/** Cites the paragraphs of a document's figures. */
export function citationsOf(document: Document, form: 'footnotes' | 'appendix'): Citations {
  const { notes, reports, language } = document;
  const words = documentWords[language].office;
  const places = new Map<string, Footnote[]>();
  for (const note of notes) {
    const place = placeOf(note.figure, note.paragraph);
    places.set(place, [...(places.get(place) ?? []), note]);
  }
  const cited = new Set<number>();
  const all = [...places.values()].map((group, at): Citation => {
    const [{ figure, paragraph } = group[0]!] = group;
    const reference = reports.indexOf(figure.report) + 1;
    const full = !cited.has(reference);
    cited.add(reference);
    const place = full
      ? words.place(shortTitle(figure.report, language), paragraph, reference)
      : words.placeAgain(paragraph, reference);
    return { number: at + 1, text: words.cited(quotesIn(group, language), place) };
  });
  const numbers = new Map([...places.keys()].map((place, at) => [place, at + 1]));
  const numbersOf = (figures: readonly Figure[]) => {
    const found = notes.filter(({ figure }) => figures.includes(figure));
    return [
      ...new Set(found.map((note) => numbers.get(placeOf(note.figure, note.paragraph)) ?? 0)),
    ];
  };
  // Word counts footnotes where they stand: in the order in which they are made.
  const made = new Map<number, number>();
  const footnote = (number: number) => {
    const before = made.get(number);
    if (before !== undefined) return sign(String(before));
    made.set(number, made.size + 1);
    const said = new TextRun(cleanText(` ${all[number - 1]?.text ?? ''}`));
    const children = [new Paragraph({ style: 'FootnoteText', children: [said] })];
    return new FootnoteReferenceRun({ children });
  };
  const footnotes = (figures: readonly Figure[]) =>
    numbersOf(figures).flatMap((number, at) => [
      ...(at === 0 ? [] : [sign(' ')]),
      footnote(number),
    ]);
  const marks = (figures: readonly Figure[]) => numbersOf(figures).map((number) => `[${number}]`);
  if (form === 'footnotes')
    return { all: [], marksOf: footnotes, wordsOf: (figures) => marks(figures), listOf: footnotes };
  return {
    all,
    marksOf: (figures) => marks(figures).map(sign),
    wordsOf: marks,
    listOf: (figures) => marks(figures).map((text) => new TextRun(text)),
  };
}

const placeOf = ({ report }: Figure, paragraph: number) => `${report.id} ${paragraph}`;

const sign = (text: string) => new TextRun({ text, superScript: true });

/** The words of each figure; of several that were read from the same words, or from some of them, once. */
function quotesIn(notes: readonly Footnote[], language: Document['language']): string[] {
  const { comma, quoted, colon } = documentWords[language];
  const quotes = new Map<string, string[]>();
  for (const { quote, named } of notes) {
    const whole = notes.reduce(
      (most, each) => (each.quote.includes(most) ? each.quote : most),
      quote,
    );
    quotes.set(whole, [...(quotes.get(whole) ?? []), named]);
  }
  return [...quotes].map(([quote, names]) => `${names.join(comma)}${colon}${quoted(quote)}`);
}
