import type { MouseEvent } from 'react';
import { formatAddress } from '../../state/view';
import { useNavigation } from '../navigation';
import { useEvidenceWords } from './useEvidenceWords';

interface OpenInReportProps {
  readonly report: string;
  readonly paragraph: number;
  readonly figure: string;
}

/** Leads to the number in the whole report; there already, it brings the number back into view. */
export function OpenInReport({ report, paragraph, figure }: OpenInReportProps) {
  const words = useEvidenceWords();
  const { view, go } = useNavigation();
  const to = { view: 'report', report, paragraph, figure } as const;
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    if (view.view !== 'report' || view.report !== report) scrollTo({ top: 0 });
    go(to);
    document
      .querySelector(`[data-paragraph="${paragraph}"] [data-figures~="${CSS.escape(figure)}"]`)
      ?.scrollIntoView({ block: 'center' });
  };
  return (
    <a className="open-in-report" href={formatAddress({ ...view, ...to })} onClick={follow}>
      {words.openInReport} <span aria-hidden="true">→</span>
    </a>
  );
}
