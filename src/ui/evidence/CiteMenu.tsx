import { formatReference, formatSource } from '../../model/citation';
import { formatQuotation } from '../../model/text/quotation';
import type { Evidence, Figure, ReportSummary } from '../../model/types';
import type { ParagraphBlock } from '../../model/text/report';
import { evidenceWords } from '../../model/words/evidence';
import { copyText } from '../clipboard';
import { Menu } from '../export/Menu';
import { useRun, type Action } from '../export/useRun';
import { useLanguage, useWords } from '../language';
import { useNavigation } from '../navigation';

/** Where a report states a figure. */
export interface StatedAt {
  readonly evidence: Evidence;
  readonly paragraph: ParagraphBlock;
}

interface CiteMenuProps {
  readonly figure: Figure;
  readonly report: ReportSummary;
  readonly places: readonly StatedAt[];
}

/** Sentence, source, reference and link to copy; what was done is said beside it. */
export function CiteMenu({ figure, report, places }: CiteMenuProps) {
  const words = useWords();
  const language = useLanguage();
  const own = evidenceWords[language];
  const { addressOf } = useNavigation();
  const { said, working, run } = useRun();
  const copy = (id: string, label: string, done: string, text: () => string): Action => ({
    id,
    label,
    run: async () => ((await copyText(text())) ? done : words.copyFailed),
  });
  const sentences = () =>
    places.map(({ paragraph, evidence }) => formatQuotation(report, paragraph, evidence, language));
  const sources = () => places.map(({ paragraph }) => formatSource(report, paragraph, language));
  const link = () => new URL(addressOf({ figure: figure.id }), location.href).href;
  const actions = [
    copy('sentence', own.citeSentence, own.sentenceCopied, () => sentences().join('\n\n')),
    copy('source', own.citeSource, own.sourceCopied, () => sources().join('\n')),
    copy('reference', own.citeReference, own.referenceCopied, () =>
      formatReference(report, language),
    ),
    copy('link', own.citeLink, words.linkCopied, link),
  ];
  return (
    <>
      <Menu label={own.cite} actions={actions} working={working} run={run} />
      <span className="said" role="status">
        {said}
      </span>
    </>
  );
}
