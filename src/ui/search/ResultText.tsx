import { consecutive } from '../../model/grouping';
import { sayFigure } from '../../model/say/figure';
import { printedUnit } from '../../model/say/unit';
import { excerptOf, markWords } from '../../model/search/excerpt';
import type { IndicatorHit, Result } from '../../model/search/results';
import type { Catalogue, Figure } from '../../model/types';
import { searchWords } from '../../model/words/search';
import { termWords } from '../../model/words/terms';
import { describeFigure } from '../describeFigure';
import { useLanguage, useWords } from '../language';
import { DistrictName } from '../parts/DistrictName';
import { Runs } from '../parts/Runs';

interface ResultTextProps {
  readonly result: Result;
  readonly words: readonly string[];
  readonly catalogue: Catalogue;
}

/** One result in a line or two, with what was found in it marked. */
export function ResultText({ result, words, catalogue }: ResultTextProps) {
  const language = useLanguage();
  switch (result.type) {
    case 'district':
      return (
        <>
          <DistrictName district={result.district} />{' '}
          <span className="muted">{searchWords[language].district}</span>
        </>
      );
    case 'theme':
      return (
        <>
          {result.theme.name[language]}{' '}
          <span className="muted">{searchWords[language].inTheme(result.count)}</span>
        </>
      );
    case 'indicator':
      return <IndicatorText hit={result.hit} words={words} catalogue={catalogue} />;
    case 'figure':
      return <Runs runs={markWords(describeFigure(result.figure, catalogue, language), words)} />;
    case 'paragraph':
      return <ParagraphText hit={result.hit} />;
    case 'more':
      return searchWords[language].more(result.count);
  }
}

interface IndicatorTextProps {
  readonly hit: IndicatorHit;
  readonly words: readonly string[];
  readonly catalogue: Catalogue;
}

/** Its name in the reader's language; by which other name it was found, and whose that is. */
function IndicatorText({ hit, words, catalogue }: IndicatorTextProps) {
  const language = useLanguage();
  const own = searchWords[language];
  const { indicator, name } = hit;
  const { theme } = indicator.family;
  const shown = indicator.name[language];
  const users = catalogue.districts.filter((each) => name.districts.includes(each.id));
  const who = users.map((each) => each.name[language]).join(termWords[language].signs.list);
  return (
    <>
      <span className="search-name">
        <Runs runs={markWords(shown, words)} />
      </span>
      <span className="search-line muted">
        {name.text !== shown && name.text !== theme.name.zh && name.text !== theme.name.en && (
          <>
            {who === '' ? own.also : own.called(who)}{' '}
            <span lang={/[a-z]/i.test(name.text.charAt(0)) ? 'en' : 'zh-CN'}>
              <Runs runs={markWords(name.text, words)} />
            </span>
            {' · '}
          </>
        )}
        {[theme.name[language], printedUnit(indicator.unit, language, catalogue.units)]
          .filter((each) => each !== '')
          .join(' · ')}
      </span>
      <Values figures={hit.figures} catalogue={catalogue} />
    </>
  );
}

interface ValuesProps {
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
}

/** What districts state of an indicator, the year and kind said once for those that share them. */
function Values({ figures, catalogue: { units } }: ValuesProps) {
  const language = useLanguage();
  const { slot, aspects } = termWords[language];
  const lead = (figure: Figure) =>
    [slot(figure), aspects[figure.aspect]].filter((each) => each !== '').join(' ');
  return consecutive(figures, lead).map(({ key, members }) => (
    <span key={key} className="small text-cluster">
      <span className="muted">{key}</span>
      {members.map((figure) => (
        <span key={figure.id}>
          <DistrictName district={figure.district} /> {sayFigure(figure, { language, units })}
        </span>
      ))}
    </span>
  ));
}

interface ParagraphTextProps {
  readonly hit: Extract<Result, { type: 'paragraph' }>['hit'];
}

function ParagraphText({ hit }: ParagraphTextProps) {
  const words = useWords();
  const { runs, cut } = excerptOf(hit.paragraph, hit.hits);
  return (
    <span lang="zh-CN">
      <span className="search-line muted">
        {hit.paragraph.path.at(-1)} <span>{words.paragraph(hit.paragraph.number)}</span>
      </span>
      <span className="search-line">
        {cut.from && '……'}
        <Runs runs={runs} />
        {cut.to && '……'}
      </span>
    </span>
  );
}
