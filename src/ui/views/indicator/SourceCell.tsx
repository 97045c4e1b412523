import { useQuery } from '@tanstack/react-query';
import { claimed, silenceOf } from '../../../model/compare/cells';
import type { DatedSlot } from '../../../model/comparison';
import { paragraphOf } from '../../../model/text/quotation';
import { sayFigure } from '../../../model/say/figure';
import type {
  Bilingual,
  Catalogue,
  Family,
  Figure,
  Indicator,
  ReportSummary,
} from '../../../model/types';
import type { ParagraphBlock } from '../../../model/text/report';
import { chartWords } from '../../../model/words/charts';
import { matrixWords } from '../../../model/words/matrix';
import { termWords } from '../../../model/words/terms';
import { reportQuery } from '../../../state/documents';
import { describeFigure } from '../../describeFigure';
import { Paragraph } from '../../evidence/Paragraph';
import { useLanguage, useWords } from '../../language';
import { ViewLink } from '../../navigation';
import { DistrictName } from '../../parts/DistrictName';
import { FigureLink } from '../../parts/FigureLink';
import { Failure, Loading } from '../../parts/Status';

interface SourceCellProps {
  readonly report: ReportSummary;
  readonly name: Bilingual;
  readonly catalogue: Catalogue;
  /** Results or targets, and of which year. */
  readonly slot: DatedSlot;
  readonly family: Family;
  /** All that the report states of this family. */
  readonly figures: readonly Figure[];
}

/** One report's paragraphs on one family: its numbers first, then where they stand. */
export function SourceCell({ report, name, catalogue, slot, family, figures }: SourceCellProps) {
  const words = useWords();
  const language = useLanguage();
  const stated = figures.filter((each) => each.kind === slot.kind);
  const text = useQuery({ ...reportQuery(report.id), enabled: stated.length > 0 });
  const nameOf = (id: string) => {
    const figure = figures.find((each) => each.id === id);
    return figure ? describeFigure(figure, catalogue, language) : id;
  };
  const only = claimed(report, slot.kind === 'result' ? 'target-only' : 'result-only');
  return (
    <article className="source-cell box">
      <h4>
        <DistrictName district={report.district} name={name} />
      </h4>
      <p className="source-stated text-cluster">
        {stated.length === 0 && (
          <span className="gap">
            —{' '}
            {
              termWords[language].gaps[
                figures.length === 0 ? silenceOf(report, family.indicators) : only
              ]
            }
          </span>
        )}
        {family.indicators.map((indicator) => (
          <SourceStated
            key={indicator.id}
            indicator={indicator}
            named={family.indicators.length > 1}
            year={slot.year}
            figures={stated.filter((each) => each.indicator === indicator)}
            catalogue={catalogue}
          />
        ))}
      </p>
      <div className="source-texts stack">
        {stated.length > 0 && text.isPending && <Loading what={words.loadingReport} />}
        {text.isError && (
          <Failure
            what={words.failedReport}
            detail={text.error.message}
            retry={() => void text.refetch()}
          />
        )}
        {text.data &&
          paragraphsOf(stated, text.data.blocks).map((paragraph) => (
            <section key={paragraph.number}>
              <p className="heading-path small muted" lang="zh-CN">
                {paragraph.path.join(' › ')}
              </p>
              <Paragraph
                passage={paragraph}
                figures={marksOf(paragraph, stated)}
                lit={null}
                nameOf={nameOf}
              />
              <p className="small">
                <ViewLink
                  to={{
                    view: 'report',
                    report: report.id,
                    paragraph: paragraph.number,
                    figure: null,
                  }}
                >
                  {chartWords[language].beside.inReport(paragraph.number)}
                </ViewLink>
              </p>
            </section>
          ))}
      </div>
    </article>
  );
}

function paragraphsOf(
  figures: readonly Figure[],
  blocks: Parameters<typeof paragraphOf>[0],
): ParagraphBlock[] {
  const numbers = new Set(
    figures.flatMap((figure) => figure.evidence.map((each) => each.paragraph)),
  );
  return [...numbers].sort((a, b) => a - b).flatMap((number) => paragraphOf(blocks, number) ?? []);
}

/** Where a paragraph states these figures. */
function marksOf({ figures: marks }: ParagraphBlock, figures: readonly Figure[]) {
  return marks.filter((mark) => figures.some((each) => each.id === mark.figure));
}

interface SourceStatedProps {
  readonly indicator: Indicator;
  /** Whether the family has others, so that this one has to be named. */
  readonly named: boolean;
  /** The year of the row; other years are told. */
  readonly year: number;
  readonly figures: readonly Figure[];
  readonly catalogue: Catalogue;
}

/** The numbers that a report states on one indicator. */
function SourceStated({ indicator, named, year, figures, catalogue }: SourceStatedProps) {
  const language = useLanguage();
  if (figures.length === 0) return null;
  return (
    <span className="text-cluster">
      {named && <span className="own-term fine">{indicator.name[language]}</span>}
      {figures.map((figure) => (
        <FigureLink
          key={figure.id}
          figure={figure.id}
          title={describeFigure(figure, catalogue, language)}
        >
          {figure.year !== year && `${matrixWords[language].earlier(figure.year)} `}
          {sayFigure(figure, {
            language,
            units: catalogue.units,
            signed: figure.kind === 'result' && figure.aspect !== 'value',
          })}
        </FigureLink>
      ))}
    </span>
  );
}
