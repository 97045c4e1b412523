import { expect, test } from 'vitest';
import { briefPptx } from '../../../src/exports/pptx/briefPptx';
import { drawDots, realBrief, resolve } from '../../fixtures/realBriefs';
import { loadRealData } from '../../fixtures/realData';
import { convert, officeNote, soffice } from '../../office/libreOffice';
import { pagesOf } from '../../office/pdf';

test.skipIf(soffice === null)(
  `LibreOffice opens the deck, a page a slide of 16:9${officeNote}`,
  { timeout: 240_000 },
  async () => {
    const data = loadRealData();
    const content = resolve(data, realBrief(data));
    const file = new Uint8Array(await (await briefPptx(content, drawDots)).arrayBuffer());
    const pages = pagesOf(await convert(file, 'brief.pptx', 'pdf'));
    expect(pages).toEqual(Array.from({ length: 9 }, () => '960×540'));
  },
);
