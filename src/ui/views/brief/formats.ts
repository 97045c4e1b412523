import type { OfficeOptions } from '../../../exports/office/rendering';
import type { Brief } from '../../../model/brief';
import { briefFileEnding, formatBriefFile } from '../../../model/brief/file';
import type { Document } from '../../../model/document';
import type { BriefWords } from '../../../model/words/brief';
import { linkToQuestion } from '../../linkTo';

/** What a file is made of. */
interface BriefJob {
  readonly brief: Brief;
  readonly document: Document;
  /** Where the brief can be opened again; empty where no address has room for it. */
  readonly address: string;
  readonly onProgress: (done: number, all: number) => void;
  /** Who signs it and how it is set; the rest is asked of the page. */
  readonly office: Pick<OfficeOptions, 'byline' | 'evidence' | 'template'>;
}

/** A format in which a brief is saved; its code is loaded when it is first made. */
export interface BriefFormat {
  readonly id: keyof BriefWords['formats'];
  /** How the file's name ends. */
  readonly ending: string;
  readonly make: (job: BriefJob) => Promise<Blob>;
}

/** All formats in the order of their buttons. */
export const formats: readonly BriefFormat[] = [
  { id: 'docx', ending: '.docx', make: makeDocx },
  { id: 'pptx', ending: '.pptx', make: makePptx },
  { id: 'html', ending: '.html', make: makeHtml },
  { id: 'zip', ending: '.zip', make: makeZip },
  { id: 'file', ending: briefFileEnding, make: makeFile },
];

async function makeDocx(job: BriefJob): Promise<Blob> {
  const [{ briefDocx }, options] = await Promise.all([
    import('../../../exports/docx/briefDocx'),
    officeOptions(job),
  ]);
  return briefDocx(job.document, options);
}

async function makePptx(job: BriefJob): Promise<Blob> {
  const [{ briefPptx }, options] = await Promise.all([
    import('../../../exports/pptx/briefPptx'),
    officeOptions(job),
  ]);
  return briefPptx(job.document, options);
}

async function officeOptions({
  brief,
  document,
  onProgress,
  office,
}: BriefJob): Promise<OfficeOptions> {
  const { drawChartPicture } = await import('../../../exports/office/chartPicture');
  return {
    picture: (comparison, wish) => drawChartPicture(comparison, document.language, wish),
    ...office,
    onProgress,
    addressOf: ({ id }) => addressIn(brief, id),
  };
}

async function pageOf({ document, address }: BriefJob): Promise<string> {
  const [{ briefHtml }, { chartSvg }] = await Promise.all([
    import('../../../exports/html/briefHtml'),
    import('../../../exports/html/chartSvg'),
  ]);
  return briefHtml(document, {
    svg: (comparison) => chartSvg(comparison, document.language),
    address,
  });
}

async function makeHtml(job: BriefJob): Promise<Blob> {
  return new Blob([await pageOf(job)], { type: 'text/html;charset=utf-8' });
}

async function makeZip(job: BriefJob): Promise<Blob> {
  const { brief, document, onProgress } = job;
  const { language, version } = document;
  const [{ briefZip }, pictures, page] = await Promise.all([
    import('../../../exports/zip/briefZip'),
    import('./pictures'),
    pageOf(job),
  ]);
  const bytes = await briefZip(document, {
    page,
    file: formatBriefFile(brief, version),
    pictures: (exhibit) => pictures.picturesOf(exhibit, language, addressIn(brief, exhibit.id)),
    onProgress,
    at: new Date(),
  });
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' });
}

function makeFile({ brief, document }: BriefJob): Promise<Blob> {
  const text = formatBriefFile(brief, document.version);
  return Promise.resolve(new Blob([text], { type: 'application/json' }));
}

/** The link to what an item shows. */
function addressIn({ items }: Brief, id: string): string {
  const pinned = items.find((each) => each.id === id);
  return pinned?.type === 'comparison' ? linkToQuestion(pinned.question, pinned.form) : '';
}
