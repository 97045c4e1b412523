import { useId } from 'react';
import { helpWords } from '../../model/words/help';
import { reportWords } from '../../model/words/report';
import { usePreferences } from '../../state/preferences';
import { useLanguage } from '../language';
import { ModalDialog } from '../parts/ModalDialog';

/** The keys that the page knows, and the way to turn the single ones off. */
export function KeyList({ close }: { readonly close: () => void }) {
  const language = useLanguage();
  const words = helpWords[language];
  const inReport = reportWords[language];
  const { shortcuts, set } = usePreferences();
  const title = useId();
  const list: readonly (readonly [keys: readonly string[], does: string])[] = [
    [['Ctrl K', '⌘ K'], words.search],
    [['?'], words.list],
    [['←', '↑', '→', '↓'], words.arrows],
    [['Enter'], words.enter],
    [['Esc'], words.escape],
    [['j', 'k'], words.inReport(inReport.keys.step)],
    [['/'], words.inReport(inReport.keys.find)],
  ];
  return (
    <ModalDialog
      className="chooser"
      name={{ labelledBy: title }}
      closeLabel={words.close}
      light
      close={close}
    >
      {() => (
        <div className="chooser-head">
          <h2 id={title}>{words.keys}</h2>
          <table className="figures">
            <tbody>
              {list.map(([keys, does]) => (
                <tr key={does}>
                  <th scope="row">
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </th>
                  <td>{does}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <label className="check inline">
            <input
              type="checkbox"
              checked={shortcuts}
              onChange={({ target }) => set({ shortcuts: target.checked })}
            />
            {inReport.shortcuts}
          </label>
        </div>
      )}
    </ModalDialog>
  );
}
