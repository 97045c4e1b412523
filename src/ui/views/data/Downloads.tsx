import { useSyncExternalStore } from 'react';
import { keepsNoFiles } from '../../../exports/withheld';
import { reportTitle } from '../../../model/citation';
import type { Catalogue } from '../../../model/types';
import { dataWords, type DataWords } from '../../../model/words/data';
import { fileWords } from '../../../model/words/files';
import { copyText } from '../../clipboard';
import type { PageProps } from '../../documents';
import { useLanguage, useWords } from '../../language';
import { ReportName } from '../../parts/DistrictName';
import { useSaid } from '../../parts/useSaid';
import { ByView, Everything } from './MadeFiles';

/** What is so once is so for ever: nothing is to be heard of it. */
const never = () => () => undefined;

/** All data as files, with what their columns mean and how to cite them. */
export function Downloads({ documents: { catalogue } }: PageProps) {
  const language = useLanguage();
  const words = dataWords[language];
  const general = useWords();
  const withheld = useSyncExternalStore(never, keepsNoFiles, () => false);
  return (
    <>
      <div className="section-head">
        <h1>{words.downloadsTitle}</h1>
        <p className="lead">{words.downloadsLead}</p>
        <p className="small muted">{general.dataVersion(catalogue.version)}</p>
      </div>
      {withheld && <p className="notice">{fileWords[language].withheld}</p>}
      <div className="downloads fitted">
        <Everything catalogue={catalogue} />
        {words.published.map((file) => (
          <FileCard key={file.file} {...file} />
        ))}
      </div>
      <ByView catalogue={catalogue} />
      <ByReport catalogue={catalogue} />
      <Citation catalogue={catalogue} />
    </>
  );
}

function FileCard({ file, what, columns }: DataWords['published'][number]) {
  const words = dataWords[useLanguage()];
  const entries = Object.entries(columns);
  return (
    <section className="download stack box" aria-labelledby={`file-${file}`}>
      <h2 id={`file-${file}`}>{file}</h2>
      <p>{what}</p>
      <p>
        <a className="button" href={`data/${file}`} download>
          {words.download(file)}
        </a>
      </p>
      {entries.length > 0 && (
        <details>
          <summary>{words.columns(entries.length)}</summary>
          <dl className="columns-list">
            {entries.map(([column, meaning]) => (
              <div key={column}>
                <dt lang="en">{column}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function ByReport({ catalogue }: { readonly catalogue: Catalogue }) {
  const words = dataWords[useLanguage()];
  return (
    <section aria-labelledby="by-report-title" className="by-report chapter ruled">
      <h2 id="by-report-title">{words.perReport}</h2>
      <ul>
        {catalogue.reports.map((report) => (
          <li key={report.id}>
            <ReportName report={report} catalogue={catalogue} />
            <a href={`data/figures/${report.id}.json`} download={`${report.id}-figures.json`}>
              figures/{report.id}.json
            </a>
            <span className="muted small">{words.figuresFile}</span>
            <a href={`data/reports/${report.id}.json`} download={`${report.id}-text.json`}>
              reports/{report.id}.json
            </a>
            <span className="muted small">{words.textFile}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Citation({ catalogue }: { readonly catalogue: Catalogue }) {
  const language = useLanguage();
  const words = dataWords[language];
  const [said, say] = useSaid();
  const titles = catalogue.reports.map((report) => reportTitle(report, language));
  const text = words.citeAs(titles, catalogue.version);
  const copy = async () => say((await copyText(text)) ? words.citationCopied : words.copyFailed);
  return (
    <section aria-labelledby="citation-title" className="cite-data chapter ruled">
      <h2 id="citation-title">{words.citation}</h2>
      <blockquote>{text}</blockquote>
      <p className="muted small">{words.citeHint}</p>
      <button type="button" className="button" onClick={() => void copy()}>
        {words.copyCitation}
      </button>{' '}
      <span className="said" role="status">
        {said}
      </span>
    </section>
  );
}
