import type { zh } from '../zh/files';

export const en: typeof zh = {
  over: 'Drop a picture or a brief’s file that Qubi saved, to open it',
  picture: (name) => `Opened: the view that ${name} shows`,
  brief: (name) => `Opened the brief ${name}`,
  withheld:
    'WeChat saves no files: tap “…” at the top right, choose “Open in browser”, and save there',
  withheldPicture:
    'WeChat saves no files: press long on the preview to save it, or tap “…” at the top right and choose “Open in browser”',
  refused: (name) =>
    `${name} can’t be opened: only pictures (PNG, SVG) and briefs’ files that Qubi saved can`,
};
