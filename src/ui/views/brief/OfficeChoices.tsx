import { useId, useRef, useState } from 'react';
import type { Template } from '../../../exports/office/template';
import { briefWords } from '../../../model/words/brief';
import { usePreferences } from '../../../state/preferences';
import { useLanguage } from '../../language';
import { useTyping } from '../../parts/typing';

interface OfficeChoicesProps {
  readonly template: Template | null;
  readonly choose: (template: Template | null) => void;
}

const evidences = ['appendix', 'footnotes'] as const;

/** Who signs a document, where its evidence stands, and whose template it has. */
export function OfficeChoices({ template, choose }: OfficeChoicesProps) {
  const words = briefWords[useLanguage()].office;
  const { byline, evidence, set } = usePreferences();
  const typing = useTyping(byline, (text) => set({ byline: text }));
  const [refused, refuse] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const name = useId();
  const read = async (file: File | undefined) => {
    if (!file) return;
    const { readTemplate } = await import('../../../exports/office/template');
    const found = readTemplate(new Uint8Array(await file.arrayBuffer()), file.name);
    refuse(found === null ? words.refused(file.name) : '');
    if (found) choose(found);
  };
  return (
    <details className="office-choices">
      <summary>{words.title}</summary>
      <div className="stack">
        <label>
          {words.byline}
          <input type="text" placeholder={words.bylineHint} {...typing} />
        </label>
        <fieldset className="cluster">
          <legend>{words.evidence}</legend>
          {evidences.map((each) => (
            <label key={each} className="inline">
              <input
                type="radio"
                name={name}
                checked={each === evidence}
                onChange={() => set({ evidence: each })}
              />
              <span>{words.evidences[each]}</span>
            </label>
          ))}
        </fieldset>
        <div className="cluster">
          <button type="button" className="button" onClick={() => field.current?.click()}>
            {words.template}
          </button>
          <span className="small muted" role="status">
            {refused !== '' ? refused : template ? words.chosen(template.name) : words.templateHint}
          </span>
          {template && (
            <button type="button" className="button button-quiet" onClick={() => choose(null)}>
              {words.without}
            </button>
          )}
        </div>
        <input
          ref={field}
          type="file"
          accept=".dotx,.docx,.potx,.pptx"
          hidden
          aria-label={words.template}
          onChange={({ target }) => {
            void read(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
    </details>
  );
}
