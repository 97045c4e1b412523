import { sayFigure } from '../model/say/figure';
import type { Catalogue, Figure, Language } from '../model/types';
import { interfaceWords } from '../model/words/interface';
import { termWords } from '../model/words/terms';

/** One figure in one line: district, indicator, year, kind and what is stated. */
export function describeFigure(figure: Figure, catalogue: Catalogue, language: Language): string {
  const words = interfaceWords[language];
  const { district, indicator } = figure;
  const name = indicator.name[language];
  const aspect = figure.aspect === 'value' ? '' : words.aspects[figure.aspect];
  const slot = termWords[language].slot(figure);
  const stated = sayFigure(figure, { language, units: catalogue.units });
  if (language === 'zh') return `${district.name.zh} ${slot} ${name}${aspect}：${stated}`;
  const about = aspect === '' ? name : `${name}, ${aspect.toLowerCase()}`;
  return `${district.name.en}, ${slot}, ${about}: ${stated}`;
}
