import { expect, test } from 'vitest';
import { briefDocx } from '../../../src/exports/docx/briefDocx';
import { drawDots, realBrief, resolve } from '../../fixtures/realBriefs';
import { loadRealData } from '../../fixtures/realData';
import { convert, officeNote, soffice } from '../../office/libreOffice';
import { pagesOf } from '../../office/pdf';

const data = loadRealData();

test.skipIf(soffice === null)(
  `LibreOffice opens the document and reads its words${officeNote}`,
  { timeout: 240_000 },
  async () => {
    const content = resolve(data, realBrief(data));
    const file = new Uint8Array(await (await briefDocx(content, drawDots)).arrayBuffer());
    const text = new TextDecoder().decode(
      await convert(file, 'brief.docx', 'txt:Text (encoded):UTF8'),
    );
    expect(text).toContain(content.title);
    expect(text).toContain('14.81亿美元');
    expect(text).toContain('参考文献');
    const pages = pagesOf(await convert(file, 'brief.docx', 'pdf'));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.length).toBeLessThan(12);
    // A4 in points.
    expect(new Set(pages)).toEqual(new Set(['595×842']));
  },
);
