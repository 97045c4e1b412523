import { contextOf, type Numeral } from '../../../model/text/account';
import type { Run } from '../../../model/text/runs';
import type { Catalogue, Language } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { termWords } from '../../../model/words/terms';
import { describeFigure } from '../../describeFigure';

const plain = (runs: readonly Run[]) =>
  runs.map((run) => (run.type === 'reference' ? '' : run.text)).join('');

/** A numeral in one line: what it is, and the words around it. */
export function describeNumeral(
  numeral: Numeral,
  catalogue: Catalogue,
  language: Language,
): string {
  const { before, number, after } = contextOf(numeral.place, 12);
  const around = `${plain(before)}${plain(number)}${plain(after)}`;
  const stop = termWords[language].signs.semicolon;
  return [`${stop}${plain(number)}`, whatItIs(numeral, catalogue, language), around].join(stop);
}

/** What a numeral is: its figures in a line each, or the reason why it is none. */
export function whatItIs(
  { use, figures }: Numeral,
  catalogue: Catalogue,
  language: Language,
): string {
  const words = dataWords[language];
  switch (use.class) {
    case 'figure':
      return figures.map((each) => describeFigure(each, catalogue, language)).join(' / ');
    case 'other':
      return `${words.parts.other}${termWords[language].signs.colon}${words.parts[use.reason]}`;
    case 'undecided':
      return words.parts.undecided;
  }
}
