import { memo } from 'react';
import type { Block } from '../../../model/types';
import { formatAddress } from '../../../state/view';
import { PinQuotation } from '../../brief/BriefPart';
import { useEdition } from './EditionContext';
import { paragraphId, sectionId } from './ids';
import { ParagraphText, PassageText, type PassageState } from './EditionRuns';
import { useReportWords } from './useReportWords';

interface BlockTextProps extends PassageState {
  readonly block: Block;
  readonly index: number;
  readonly firstPlace: number;
  /** The address asks for this paragraph. */
  readonly asked: boolean;
}

/** A heading, or a paragraph with its number in the margin. Drawn again only when it changes. */
export const BlockText = memo(function BlockText(props: BlockTextProps) {
  const { block, index, firstPlace, asked, hits, currentHit, open } = props;
  const words = useReportWords();
  const { report, reading } = useEdition();
  const state = { hits, currentHit, open };
  if (block.type === 'heading') {
    const Heading = block.level === 3 ? 'h3' : 'h2';
    return (
      <Heading id={sectionId(index)} className="edition-heading" data-block lang="zh-CN">
        <PassageText passage={block} state={state} />
      </Heading>
    );
  }
  const { number } = block;
  return (
    <div
      id={paragraphId(number)}
      className={asked ? 'edition-paragraph edition-asked' : 'edition-paragraph'}
    >
      <a
        className="margin-number"
        href={formatAddress({ view: 'report', report, paragraph: number, text: reading })}
        data-paragraph-link={number}
        aria-label={words.paragraphLink(number)}
        aria-current={asked ? 'location' : undefined}
      >
        {number}
      </a>
      <p data-block data-paragraph={number} lang="zh-CN">
        <ParagraphText paragraph={block} state={state} firstPlace={firstPlace} />
      </p>
      {asked && (
        <PinQuotation className="pin-paragraph" report={report} paragraph={number} span={null} />
      )}
    </div>
  );
});
