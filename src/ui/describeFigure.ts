import { sayFigure } from '../model/say/figure';
import { shortReportName } from '../model/say/report';
import type { Catalogue, Figure, Language } from '../model/types';
import { interfaceWords } from '../model/words/interface';
import { termWords } from '../model/words/terms';

/** One figure in one line: district, indicator, year, kind and what is stated. */
export function describeFigure(figure: Figure, catalogue: Catalogue, language: Language): string {
  const words = interfaceWords[language];
  const { indicator, report } = figure;
  const aspect = figure.aspect === 'value' ? null : words.aspects[figure.aspect];
  const slot = termWords[language].slot(figure);
  const stated = sayFigure(figure, { language, units: catalogue.units });
  const name = shortReportName(catalogue, report)[language];
  return words.figure(name, slot, indicator.name[language], aspect, stated);
}
