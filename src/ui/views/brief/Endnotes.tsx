import type { Endnote } from '../../../model/brief/endnotes';
import { briefWords } from '../../../model/words/brief';
import { useLanguage } from '../../language';

interface EndnotesProps {
  readonly endnotes: readonly Endnote[];
  readonly captions: ReadonlyMap<string, string>;
}

/** The sentence behind each number of the brief; folded on the screen, open on paper. */
export function Endnotes({ endnotes, captions }: EndnotesProps) {
  const words = briefWords[useLanguage()];
  return (
    <details className="caveats-folded endnotes">
      <summary>{words.sources(endnotes.length)}</summary>
      <ol>
        {endnotes.map(({ number, note, items }) => (
          <li key={number}>
            <b>{note.label}</b> <span lang="zh-CN">“{note.sentence}”</span>{' '}
            <span className="muted">
              {note.source} · {items.map((id) => captions.get(id)).join(' ')}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
