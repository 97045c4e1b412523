import type { zh } from '../zh/files';

export const en: typeof zh = {
  over: 'Drop a picture or a brief’s file that Qubi saved, to open it',
  picture: (name) => `Opened: the view that ${name} shows`,
  brief: (name) => `Opened the brief ${name}`,
  refused: (name) =>
    `${name} can’t be opened: only pictures (PNG, SVG) and briefs’ files that Qubi saved can`,
};
