import { sayFigure } from '../../model/say/figure';
import type { Figure, Unit } from '../../model/types';
import { useLanguage } from '../language';
import { FigureLink } from './FigureLink';
import { Marked } from './Runs';

interface FigureTextProps {
  readonly figure: Figure;
  readonly units: readonly Unit[];
  /** Folded words that were searched for, to be marked. */
  readonly query?: readonly string[];
}

const none: readonly string[] = [];

/** A figure as it is stated, its change with a sign; opens its sentence. */
export function FigureText({ figure, units, query = none }: FigureTextProps) {
  const language = useLanguage();
  const signed = figure.aspect !== 'value' && figure.kind === 'result';
  const text = sayFigure(figure, { language, units, signed });
  return (
    <FigureLink figure={figure.id}>
      <Marked text={text} words={query} />
    </FigureLink>
  );
}
