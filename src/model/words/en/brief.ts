import type { zh } from '../zh/brief';
import { counted } from './counted';

/** A path such as `items[2].question` in words, items counted from 1. */
function placeIn(
  where: string,
  item: (nth: number, rest: string) => string,
  whole: string,
): string {
  const [, at, rest = ''] = /^items\[(\d+)\]\.?(.*)$/.exec(where) ?? [];
  if (at !== undefined) return item(Number(at) + 1, rest);
  return where === '' ? whole : where;
}

export const en: typeof zh = {
  title: 'Brief',
  lead: 'Charts, tables and quotations in one place, in your order and with your own words, to be saved as a file. All of it stays in this browser.',
  empty: 'There is nothing in the brief yet.',
  emptyHow: [
    'On Overview, Targets and Indicator choose “Add to brief” under a chart or a table; it is taken in as you see it.',
    'In the source of a number choose “Add sentence to brief”.',
    'In Report click the number of a paragraph, or select some text, and choose “Add to brief”.',
  ],
  toOverview: 'Choose from the overview',
  takeHeadlines: (count) => `Begin with the ${count} key comparisons`,
  briefTitle: 'Title of the brief',
  titleHint: 'Title of the brief',
  contents: 'Contents of the brief',
  itemTitle: (caption) => `Title of ${caption}`,
  remark: (what) => `Remark on ${what}`,
  remarkHint: 'Write a remark…',
  quotation: 'Quotation',
  heading: 'Heading',
  headingHint: 'Heading',
  text: 'Text',
  textHint: 'Write a paragraph…',
  addHeading: 'Add a heading',
  addText: 'Add text',
  sources: (count) => `Where the numbers stand (${count})`,
  item: (number, name) => `Item ${number}, ${name}`,
  up: (name) => `Move up: ${name}`,
  down: (name) => `Move down: ${name}`,
  drag: 'Drag to another place',
  remove: (name) => `Remove: ${name}`,
  moved: (place, all) => `Moved to place ${place} of ${all}`,
  removed: (count) => `${counted(count, 'item')} removed`,
  taken: 'The brief has new contents',
  undo: 'Undo',
  undoSteps: (steps) => `Undo (${counted(steps, 'step')})`,
  redo: 'Redo',
  clear: 'Clear',
  full: (most) =>
    `A brief has room for ${most} items and no more; please remove some first, or keep it as a file and begin another.`,
  saveAs: 'Save as',
  formats: {
    docx: 'Word (.docx)',
    pptx: 'PowerPoint (.pptx)',
    html: 'Web page (.html)',
    zip: 'Pictures and data (.zip)',
    file: 'Brief as a file',
  },
  office: {
    title: 'Byline, sources and template of Word and PowerPoint',
    byline: 'Byline',
    bylineHint: 'Office or author; printed under the title with the day',
    evidence: 'Sources of the numbers',
    evidences: { appendix: 'Appendix', footnotes: 'Footnotes' },
    template: 'Choose a template (.dotx, .potx)',
    templateHint: 'Its styles, fonts, page, header or theme colours are used',
    chosen: (name) => `Template: ${name}`,
    without: 'Without a template',
    refused: (name) =>
      `${name} is no template: choose one of Word or PowerPoint, or such a file (.dotx, .docx, .potx, .pptx, without macros)`,
    signed: (byline, date) => (byline === '' ? date : `${byline}, ${date}`),
  },
  print: 'Print or save as PDF',
  share: 'Copy a link to share',
  open: 'Open a brief file',
  making: (what) => `Making ${what}…`,
  waiting: (what) => `The reports are still loading; ${what} is made as soon as they are here…`,
  progress: (done, all) => `${done} of ${all}`,
  saved: (name) => `Saved: ${name}`,
  failed: (what) =>
    `${what} could not be made: the code it needs did not load. Check the network, or reload the page (the site may have been updated) and try again; the brief is not lost.`,
  shared: 'Link copied: whoever opens it sees this brief.',
  sharedNotCopied: 'Could not copy; please select the address by hand:',
  tooLong: (length, most) =>
    `As a link this brief has ${length} characters, more than the ${most} that links survive; please save it as a file and send that.`,
  offered: 'A brief shared with you',
  offeredFile: 'The brief in the file',
  offeredLead: 'This is a preview; your own brief is as it was.',
  join: 'Add to my brief',
  replace: 'Replace my brief',
  keep: 'Take as my brief',
  mine: (count) => `My brief (${counted(count, 'item')})`,
  dismiss: 'Leave it, back to my brief',
  unreadable: 'There is no readable brief in this link; it may have been cut when it was copied.',
  unreadableFile: 'This file is no brief, or it is damaged.',
  partly: (count) => `${counted(count, 'part')} could not be read and were left out:`,
  problem: ({ where, found, expected }) =>
    `${placeIn(where, (nth, rest) => `Item ${nth}${rest === '' ? '' : `, ${rest}`}`, 'The whole file')}: is ${found}, should be ${expected}`,
  unread:
    'Parts of the stored brief could not be read; they were put aside as they were, not lost.',
  openUnread: 'Open them',
  saveUnread: 'Save them',
  forget: 'Let them go',
  unkept:
    'The browser keeps nothing for this page, or has no room left: the brief goes when the page closes. Please save it as a file.',
};
