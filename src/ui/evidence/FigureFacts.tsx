import type { Figure } from '../../model/types';
import { evidenceWords } from '../../model/words/evidence';
import { useLanguage } from '../language';

/** What a report calls a figure, and how it was read. */
export function FigureFacts({ figure }: { readonly figure: Figure }) {
  const language = useLanguage();
  const words = evidenceWords[language];
  const { indicator, note, term } = figure;
  const termed = term !== '' && term !== indicator.name.zh;
  if (!termed && note === null) return null;
  return (
    <div className="figure-facts stack">
      {termed && (
        <p className="small muted">
          {words.ownTerm}：<span lang="zh-CN">{term}</span>
        </p>
      )}
      {note !== null && (
        <p className="figure-note">
          <b>{words.editorNote}</b> <span>{note[language]}</span>
        </p>
      )}
    </div>
  );
}
