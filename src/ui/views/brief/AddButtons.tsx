import { briefWords } from '../../../model/words/brief';
import { useBrief } from '../../../state/brief';
import { useLanguage } from '../../language';

/** Adds the writer's own words at the end, or clears all. */
export function AddButtons({ empty }: { readonly empty: boolean }) {
  const words = briefWords[useLanguage()];
  const add = useBrief((store) => store.add);
  const clear = useBrief((store) => store.clear);
  const write = (type: 'heading' | 'text') => {
    add(type);
    // The new field is drawn by the next frame.
    requestAnimationFrame(() => {
      const fields = document.querySelectorAll<HTMLElement>('.sheet-item:last-child textarea');
      fields[0]?.focus();
    });
  };
  return (
    <div className="desk-tools">
      <button type="button" className="button" onClick={() => write('heading')}>
        {words.addHeading}
      </button>
      <button type="button" className="button" onClick={() => write('text')}>
        {words.addText}
      </button>
      {!empty && (
        <button type="button" className="button button-quiet" onClick={clear}>
          {words.clear}
        </button>
      )}
    </div>
  );
}
