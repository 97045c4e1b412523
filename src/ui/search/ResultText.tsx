import { printedUnit } from '../../model/say/number';
import { excerptOf, markWords } from '../../model/search/excerpt';
import type { IndicatorHit, Result } from '../../model/search/results';
import type { Catalogue } from '../../model/types';
import { searchWords } from '../../model/words/search';
import { termWords } from '../../model/words/terms';
import { describeFigure } from '../describeFigure';
import { useLanguage, useWords } from '../language';
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
      <span className="search-more muted">
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
    </>
  );
}

interface ParagraphTextProps {
  readonly hit: Extract<Result, { type: 'paragraph' }>['hit'];
}

function ParagraphText({ hit }: ParagraphTextProps) {
  const words = useWords();
  const { runs, cut } = excerptOf(hit.paragraph, hit.hits);
  return (
    <span lang="zh-CN">
      <span className="search-path muted">
        {hit.paragraph.path.at(-1)} <span>{words.paragraph(hit.paragraph.number)}</span>
      </span>
      <span className="search-excerpt">
        {cut.from && '……'}
        <Runs runs={runs} />
        {cut.to && '……'}
      </span>
    </span>
  );
}
