import type { ReactNode } from 'react';
import type { ReportSummary } from '../../../model/types';
import type { ReportDocument } from '../../../model/text/report';
import { reportWords } from '../../../model/words/report';
import { usePreferences } from '../../../state/preferences';
import { useLanguage } from '../../language';

interface GuideProps {
  readonly report: ReportSummary;
  readonly document: ReportDocument;
}

/** How the text is marked, and the keys; folded. */
export function Guide({ report, document }: GuideProps) {
  const words = reportWords[useLanguage()];
  const { shortcuts, set } = usePreferences();
  const { legend, keys } = words;
  const restored = document.blocks.reduce((sum, each) => sum + each.repairs.length, 0);
  return (
    <details className="reading-guide">
      <summary>{words.how}</summary>
      <div className="guide-body fitted box">
        <ul>
          <Sample sample={<span className="place-link">6.0</span>} text={legend.result} />
          <Sample
            sample={<span className="place-link place-target">5</span>}
            text={legend.target}
          />
          <Sample
            sample={
              <span className="place-link" aria-current="true">
                6.0
              </span>
            }
            text={legend.current}
          />
          <Sample
            sample={
              <span className="repair" lang="zh-CN">
                国
              </span>
            }
            text={legend.repair}
          />
          <Sample
            sample={
              <span className="repair repair-likely" lang="zh-CN">
                以
              </span>
            }
            text={legend.likely}
          />
          <Sample sample={<sup className="reference">[5]</sup>} text={legend.sign} />
        </ul>
        <ul className="guide-keys">
          <Sample sample={<Keys of={['j', 'k']} />} text={keys.step} />
          <Sample sample={<Keys of={['→', '←']} />} text={keys.arrows} />
          <Sample sample={<Keys of={['Enter']} />} text={keys.enter} />
          <Sample sample={<Keys of={['/']} />} text={keys.find} />
          <Sample sample={<Keys of={['Esc']} />} text={keys.escape} />
          <li>
            <label className="check inline">
              <input
                type="checkbox"
                checked={shortcuts}
                onChange={({ target }) => set({ shortcuts: target.checked })}
              />
              {words.shortcuts}
            </label>
          </li>
        </ul>
        {restored > 0 && <p>{words.lost(report.lost, restored)}</p>}
      </div>
    </details>
  );
}

function Sample({ sample, text }: { readonly sample: ReactNode; readonly text: string }) {
  return (
    <li>
      <span className="guide-sample">{sample}</span> {text}
    </li>
  );
}

function Keys({ of }: { readonly of: readonly string[] }) {
  return of.map((key) => <kbd key={key}>{key}</kbd>);
}
