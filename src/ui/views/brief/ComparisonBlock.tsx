import { memo, useId, useMemo } from 'react';
import type { PinnedComparison } from '../../../model/brief';
import type { ComparisonContent } from '../../../model/brief/content';
import { paragraphsOf } from '../../../model/brief/captions';
import { sheetsOf } from '../../../model/brief/sheets';
import { findingOf, subjectOf } from '../../../model/finding';
import { briefWords } from '../../../model/words/brief';
import { useLanguage } from '../../language';
import { Caveats } from '../../parts/Caveats';
import { Chart } from '../../parts/Chart';
import { ComparisonTable } from '../../parts/ComparisonTable';
import { TargetTable } from '../../parts/TargetTable';
import { Field } from './Field';
import type { BriefEditor } from './editor';

interface ComparisonBlockProps {
  readonly item: PinnedComparison;
  readonly content: ComparisonContent;
  readonly caption: string;
  /** The numbers of its endnotes, as `[1]–[6]`. */
  readonly sources: string;
  readonly editor: BriefEditor | null;
}

/** More notes than these are folded; on paper all are open. */
const unfolded = 7;

/** A chart or a table with its caption, title, notes and source, and the writer's remark under it. */
export function ComparisonBlock({ item, content, caption, sources, editor }: ComparisonBlockProps) {
  const language = useLanguage();
  const words = briefWords[language];
  const title = useId();
  const { comparison, form, subtitle, notes, source } = content;
  const finding = findingOf(comparison, language) ?? subjectOf(comparison, language);
  return (
    <>
      <figure className="sheet-figure" aria-labelledby={title}>
        <figcaption>
          <div className="sheet-caption" id={title}>
            <b>{caption}</b>
            {editor ? (
              <Field
                className="sheet-figure-title"
                label={words.itemTitle(caption)}
                value={item.title}
                otherwise={finding}
                single
                onChange={(value) => editor.reword(item.id, { title: value })}
              />
            ) : (
              <span className="sheet-figure-title">{content.title}</span>
            )}
          </div>
          {subtitle !== '' && <p className="subject">{subtitle}</p>}
        </figcaption>
        <Drawn comparison={comparison} form={form} name={content.title} />
        {notes.length > 0 && <Caveats caveats={notes} folded={notes.length > unfolded} />}
        <p className="source-line">{source}</p>
        {sources !== '' && <p className="source-line">{`${words.sourcesAt}${sources}`}</p>}
      </figure>
      <Remark
        label={words.remark(caption)}
        text={item.remark}
        onChange={editor && ((remark) => editor.reword(item.id, { remark }))}
      />
    </>
  );
}

interface DrawnProps {
  readonly comparison: ComparisonContent['comparison'];
  readonly form: 'chart' | 'table';
  readonly name: string;
}

const Drawn = memo(function Drawn({ comparison, form, name }: DrawnProps) {
  const sheets = useMemo(() => sheetsOf(comparison), [comparison]);
  if (form === 'chart') {
    return sheets.map((sheet, at) => (
      <Chart key={at} comparison={sheet} density="regular" name={name} />
    ));
  }
  const Table = comparison.targets === undefined ? ComparisonTable : TargetTable;
  return <Table comparison={comparison} name={name} />;
});

interface RemarkProps {
  readonly label: string;
  readonly text: string;
  /** Null where it can't be edited. */
  readonly onChange: ((text: string) => void) | null;
}

/** What the writer says of an item. */
export function Remark({ label, text, onChange }: RemarkProps) {
  const words = briefWords[useLanguage()];
  if (onChange) {
    return (
      <Field
        className="sheet-text"
        label={label}
        hint={words.remarkHint}
        value={text}
        onChange={onChange}
      />
    );
  }
  return paragraphsOf(text).map((paragraph, at) => (
    <p key={at} className="sheet-text">
      {paragraph}
    </p>
  ));
}
