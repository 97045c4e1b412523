import { memo, useId } from 'react';
import type { BriefText, PinnedComparison, PinnedQuotation } from '../../../model/brief';
import { exhibitWords } from '../../../model/document/exhibit';
import type { Exhibited } from '../../../model/document/exhibit';
import type { Comparison, Form } from '../../../model/comparison';
import { paragraphsOf } from '../../../model/document/block';
import type * as document from '../../../model/document/block';
import { briefWords } from '../../../model/words/brief';
import { documentWords } from '../../../model/words/documents';
import type { PrintedTable } from '../../../model/table';
import { useLanguage } from '../../language';
import { ViewLink } from '../../navigation';
import { Caveats } from '../../parts/Caveats';
import { Chart } from '../../parts/Chart';
import { ComparisonTable } from '../../parts/ComparisonTable';
import type { BriefEditor } from './useEditor';
import { Field } from './Field';
import { MatrixTable } from './MatrixTable';

interface ExhibitBlockProps {
  readonly item: PinnedComparison;
  readonly exhibit: document.ExhibitBlock;
  readonly editor: BriefEditor | null;
}

/** More notes than these are folded; on paper all are open. */
const unfolded = 7;

/** A chart or a table with its caption, title, notes and source, and the writer's remark under it. */
export function ExhibitBlock({ item, exhibit, editor }: ExhibitBlockProps) {
  const language = useLanguage();
  const words = briefWords[language];
  const title = useId();
  const { comparison, label, subtitle, notes, source, sources } = exhibit;
  const finding = exhibitWords(comparison, language).title;
  return (
    <>
      <figure className="brief-figure" aria-labelledby={title}>
        <figcaption>
          <div className="brief-caption" id={title}>
            <b>{label}</b>
            {editor ? (
              <Field
                label={words.itemTitle(label)}
                value={item.title}
                otherwise={finding}
                single
                onChange={(value) => editor.reword(item.id, { title: value })}
              />
            ) : (
              <span>{exhibit.title}</span>
            )}
          </div>
          {subtitle !== '' && <p className="subject small muted">{subtitle}</p>}
        </figcaption>
        <Drawn
          comparison={comparison}
          table={exhibit.table}
          parts={exhibit.parts}
          form={exhibit.form}
          name={exhibit.title}
        />
        {notes.length > 0 && <Caveats caveats={notes} folded={notes.length > unfolded} />}
        <p className="source-line fine">{source}</p>
        {sources.length > 0 && (
          <p className="source-line fine">
            {documentWords[language].sources}
            {sources.map((run) => (run.of === 'note' ? `[${run.number}]` : run.text)).join('')}
          </p>
        )}
      </figure>
      <Remark
        label={words.remark(label)}
        text={item.remark}
        onChange={editor && ((remark) => editor.reword(item.id, { remark }))}
      />
    </>
  );
}

interface DrawnProps {
  readonly comparison: Exhibited;
  readonly table: PrintedTable;
  readonly parts: readonly Comparison[];
  readonly form: Form;
  readonly name: string;
}

const Drawn = memo(function Drawn({ comparison, table, parts, form, name }: DrawnProps) {
  if (comparison.rowsOf === 'families') return <MatrixTable table={table} name={name} />;
  if (form === 'chart') {
    return parts.map((part, at) => <Chart key={at} comparison={part} name={name} />);
  }
  return <ComparisonTable comparison={comparison} name={name} />;
});

interface RemarkProps {
  readonly label: string;
  readonly text: string;
  /** Null where it can't be edited. */
  readonly onChange: ((text: string) => void) | null;
}

/** What the writer says of an item. */
function Remark({ label, text, onChange }: RemarkProps) {
  const words = briefWords[useLanguage()];
  if (onChange) {
    return (
      <Field
        className="brief-text"
        label={label}
        hint={words.remarkHint}
        value={text}
        onChange={onChange}
      />
    );
  }
  return paragraphsOf(text).map((paragraph, at) => (
    <p key={at} className="brief-text">
      {paragraph}
    </p>
  ));
}

interface QuotationBlockProps {
  readonly item: PinnedQuotation;
  readonly quotation: document.QuotationBlock;
  readonly editor: BriefEditor | null;
}

/** A quotation with its source, which leads to its place in the report. */
export function QuotationBlock({ item, quotation, editor }: QuotationBlockProps) {
  const words = briefWords[useLanguage()];
  const { report, paragraph } = item;
  return (
    <>
      <blockquote className="brief-quotation">
        <p lang="zh-CN">{quotation.quoted}</p>
        <footer>
          <ViewLink to={{ view: 'report', report, paragraph, figure: null, brief: null }}>
            {quotation.from}
          </ViewLink>
        </footer>
      </blockquote>
      <Remark
        label={words.remark(words.quotation)}
        text={item.remark}
        onChange={editor && ((remark) => editor.reword(item.id, { remark }))}
      />
    </>
  );
}

interface TextBlockProps {
  readonly item: BriefText;
  readonly name: string;
  readonly editor: BriefEditor | null;
}

/** A heading or a paragraph of the writer's own. */
export function TextBlock({ item, name, editor }: TextBlockProps) {
  const words = briefWords[useLanguage()];
  const heading = item.type === 'heading';
  if (editor) {
    const field = (
      <Field
        className={heading ? 'brief-heading' : 'brief-text'}
        label={name}
        hint={heading ? words.headingHint : words.textHint}
        value={item.text}
        single={heading}
        onChange={(text) => editor.reword(item.id, { text })}
      />
    );
    return heading ? <h2>{field}</h2> : field;
  }
  if (heading) return <h2 className="brief-heading">{item.text}</h2>;
  return paragraphsOf(item.text).map((paragraph, at) => (
    <p key={at} className="brief-text">
      {paragraph}
    </p>
  ));
}
