import { unitName } from '../../model/say/number';
import { excerptOf, markWords } from '../../model/search/excerpt';
import type { IndicatorHit } from '../../model/search/find';
import type { Result } from '../../model/search/results';
import type { Catalogue } from '../../model/types';
import { searchWords } from '../../model/words/search';
import { describeFigure } from '../describeFigure';
import { useLanguage, useWords } from '../language';
import { PassageText } from '../parts/PassageText';

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
      return <Marked text={describeFigure(result.figure, catalogue, language)} words={words} />;
    case 'paragraph':
      return <ParagraphText hit={result.hit} />;
    case 'more':
      return searchWords[language].more(result.count);
  }
}

interface MarkedProps {
  readonly text: string;
  readonly words: readonly string[];
}

function Marked({ text, words }: MarkedProps) {
  return markWords(text, words).map(({ hit, text: part }, index) =>
    hit ? <mark key={index}>{part}</mark> : part,
  );
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
  const who = users.map((each) => each.name[language]).join(language === 'zh' ? '、' : ', ');
  return (
    <>
      <span className="search-name">
        <Marked text={shown} words={words} />
      </span>
      <span className="search-more muted">
        {name.text !== shown && (
          <>
            {who === '' ? own.also : own.called(who)}{' '}
            <span lang={name.text === indicator.name.en ? 'en' : 'zh-CN'}>
              <Marked text={name.text} words={words} />
            </span>
            {' · '}
          </>
        )}
        {theme.name[language]} · {unitName(indicator.unit, language, catalogue.units)}
      </span>
    </>
  );
}

interface ParagraphTextProps {
  readonly hit: Extract<Result, { type: 'paragraph' }>['hit'];
}

function ParagraphText({ hit }: ParagraphTextProps) {
  const words = useWords();
  const { stretches, cut } = excerptOf(hit.paragraph, hit.hits);
  return (
    <span lang="zh-CN">
      <span className="search-path muted">
        {hit.paragraph.path.at(-1)} <span>{words.paragraph(hit.paragraph.number)}</span>
      </span>
      <span className="search-excerpt">
        {cut.from && '……'}
        {stretches.map(({ hit: found, pieces }, index) =>
          found ? (
            <mark key={index}>
              <PassageText pieces={pieces} />
            </mark>
          ) : (
            <PassageText key={index} pieces={pieces} />
          ),
        )}
        {cut.to && '……'}
      </span>
    </span>
  );
}
