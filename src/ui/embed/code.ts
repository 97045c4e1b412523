import { escapeHtml } from '../../exports/escape';

/** A frame in a page of somebody else's. */
export interface EmbedFrame {
  readonly address: string;
  /** What it shows, for those who can't see it. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The narrowest frame that all of a chart fits in, and the widest that is of use, in pixels. */
export const frameWidths = { least: 280, most: 1600 } as const;

/** The line that puts a frame into a page; with `fitting`, a script that gives the frame its content's height. */
export function embedCode({ address, title, width, height }: EmbedFrame, fitting: boolean): string {
  const frame = `<iframe class="qubi" src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="${width}" height="${height}" style="max-width: 100%; border: 0" loading="lazy"></iframe>`;
  return fitting ? `${frame}\n${fittingScript}` : frame;
}

const fittingScript = `<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || data.qubi !== 'height') return;
    document.querySelectorAll('iframe.qubi').forEach((frame) => {
      if (frame.contentWindow === source) frame.height = data.height;
    });
  });
</script>`;
