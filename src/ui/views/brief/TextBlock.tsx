import type { BriefText } from '../../../model/brief';
import { paragraphsOf } from '../../../model/brief/captions';
import { briefWords } from '../../../model/words/brief';
import { useLanguage } from '../../language';
import { Field } from './Field';
import type { BriefEditor } from './editor';

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
        className={heading ? 'sheet-heading' : 'sheet-text'}
        label={name}
        hint={heading ? words.headingHint : words.textHint}
        value={item.text}
        single={heading}
        onChange={(text) => editor.reword(item.id, { text })}
      />
    );
    return heading ? <h2>{field}</h2> : field;
  }
  if (heading) return <h2 className="sheet-heading">{item.text}</h2>;
  return paragraphsOf(item.text).map((paragraph, at) => (
    <p key={at} className="sheet-text">
      {paragraph}
    </p>
  ));
}
