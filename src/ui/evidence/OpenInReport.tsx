import type { MouseEvent } from 'react';
import { evidenceWords } from '../../model/words/evidence';
import { formatAddress } from '../../state/view';
import { useLanguage } from '../language';
import { opensHere, useNavigation, ViewLink } from '../navigation';

interface OpenInReportProps {
  readonly report: string;
  readonly paragraph: number;
  readonly figure: string;
}

/** Leads to the number in the whole report; there already, it brings the number back into view. */
export function OpenInReport({ report, paragraph, figure }: OpenInReportProps) {
  const words = evidenceWords[useLanguage()];
  const { view, go } = useNavigation();
  const to = { view: 'report', report, paragraph, figure } as const;
  const inside = (
    <>
      {words.openInReport} <span aria-hidden="true">→</span>
    </>
  );
  if (view.view !== 'report' || view.report !== report)
    return (
      <ViewLink className="open-in-report" to={to}>
        {inside}
      </ViewLink>
    );
  const bringBack = (event: MouseEvent) => {
    if (!opensHere(event)) return;
    event.preventDefault();
    go(to);
    document
      .querySelector(`[data-paragraph="${paragraph}"] [data-figures~="${CSS.escape(figure)}"]`)
      ?.scrollIntoView({ block: 'center' });
  };
  return (
    <a className="open-in-report" href={formatAddress({ ...view, ...to })} onClick={bringBack}>
      {inside}
    </a>
  );
}
