import type { ComponentType } from 'react';
import { dataWords } from '../../model/words/data';
import type { DataSection } from '../../state/view';
import type { PageProps } from '../documents';
import { useLanguage, useWords } from '../language';
import { useNavigation, ViewLink } from '../navigation';
import { Account } from './data/Account';
import { Dictionary } from './data/Dictionary';
import { Downloads } from './data/Downloads';
import { Method } from './data/Method';
import { Verdicts } from './data/Verdicts';
import '../styles/data.css';

const sections: Readonly<Record<DataSection, ComponentType<PageProps>>> = {
  account: Account,
  indicators: Dictionary,
  verdicts: Verdicts,
  method: Method,
  downloads: Downloads,
};

const isSection = (name: string): name is DataSection => name in sections;

/** What narrows one section means nothing in the next. */
const anew = { find: null, account: null, numeral: null, page: null, verdict: null, figure: null };

/** The data themselves: every numeral accounted for, the indicators, the verdicts, method, files. */
export function DataView(props: PageProps) {
  const words = useWords();
  const own = dataWords[useLanguage()];
  const { view } = useNavigation();
  const Section = sections[view.section];
  return (
    <>
      <p className="eyebrow small muted">{words.pages.data}</p>
      <nav className="sections tabs" aria-label={own.sectionsLabel}>
        {Object.keys(sections)
          .filter(isSection)
          .map((section) => (
            <ViewLink
              key={section}
              to={{ ...anew, section }}
              aria-current={view.section === section ? 'page' : undefined}
            >
              {words.sections[section]}
            </ViewLink>
          ))}
      </nav>
      <Section {...props} />
    </>
  );
}
