import { useQuery } from '@tanstack/react-query';
import { paragraphOf } from '../../../model/passage';
import type { Family } from '../../../model/comparison';
import type { Catalogue, Figure, ParagraphBlock, ReportSummary } from '../../../model/types';
import { silenceOf } from '../../../model/compare/silence';
import { gapWords } from '../../../model/words/terms';
import { reportQuery } from '../../../state/documents';
import { describeFigure } from '../../describeFigure';
import { Paragraph } from '../../evidence/Paragraph';
import { useLanguage, useWords } from '../../language';
import { DistrictName } from '../../parts/DistrictName';
import { Failure, Loading } from '../../parts/Status';

interface SourceColumnProps {
  readonly report: ReportSummary;
  readonly catalogue: Catalogue;
  readonly family: Family;
  /** The report's figures of this family. */
  readonly figures: readonly Figure[];
}

/** One report's paragraphs on one family. */
export function SourceColumn({ report, catalogue, family, figures }: SourceColumnProps) {
  const words = useWords();
  const language = useLanguage();
  const text = useQuery({ ...reportQuery(report.id), enabled: figures.length > 0 });
  const nameOf = (id: string) => {
    const figure = figures.find((each) => each.id === id);
    return figure ? describeFigure(figure, catalogue, language) : id;
  };
  return (
    <article className="source-column">
      <h3>
        <DistrictName district={report.district} catalogue={catalogue} />
      </h3>
      {figures.length === 0 && (
        <p className="gap">— {gapWords[language][silenceOf(report, family.indicators)]}</p>
      )}
      {figures.length > 0 && text.isPending && <Loading what={words.loadingReport} />}
      {text.isError && (
        <Failure
          what={words.failedReport}
          detail={text.error.message}
          retry={() => void text.refetch()}
        />
      )}
      {text.data &&
        paragraphsOf(figures, text.data.blocks).map((paragraph) => (
          <section key={paragraph.number} className="place">
            <p className="heading-path" lang="zh-CN">
              {paragraph.path.join(' › ')} · {words.paragraph(paragraph.number)}
            </p>
            <Paragraph paragraph={onlyWith(paragraph, figures)} evidence={null} nameOf={nameOf} />
          </section>
        ))}
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

/** The paragraph with this family's figures alone marked. */
function onlyWith(paragraph: ParagraphBlock, figures: readonly Figure[]): ParagraphBlock {
  const ids = new Set(figures.map((each) => each.id));
  return { ...paragraph, figures: paragraph.figures.filter((each) => ids.has(each.figure)) };
}
