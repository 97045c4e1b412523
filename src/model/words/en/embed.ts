import type { zh } from '../zh/embed';

export const en: typeof zh = {
  title: 'Embed in a page',
  lead: 'This code, put into a page, shows this one chart or table with its title, notes and source.',
  width: 'Width of the frame (pixels, 280 or more)',
  fitting: 'With a script that fits the frame’s height to its content',
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Code copied',
  close: 'Close',
  preview: 'Preview',
  size: (width, height) => `${width} × ${height} pixels`,
  asFile:
    'This page is a file on a disk and has no address that another page could use: open it from a web site to get the code.',
  whole: 'Whole page: definitions, sentences and all data',
  nothing: 'There is no single chart or table at this address.',
};
