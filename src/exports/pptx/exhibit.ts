import { notesUnder } from '../../model/document';
import { partsOf } from '../../model/document/exhibit';
import type { ExhibitBlock } from '../../model/document/block';
import type { Language } from '../../model/types';
import { documentWords } from '../../model/words/documents';
import type { NativeChart } from '../office/nativeChart';
import { chartHeight } from '../office/chartLook';
import type { ChartLook } from '../office/chartLook';
import type { DrawnPicture, Place, Rendering } from '../office/rendering';
import { cleanText } from '../escape';
import { addBlock } from './deck';
import type { Deck, Slide } from './deck';
import { addFrame, captionOf, roomOf } from './frame';
import type { Caption, Room } from './frame';
import { linesOf } from './fit';
import { colours, eastAsian, latin, slide } from './look';
import { addTablePage, tablePages } from './table';

/** A chart has the width of a slide's text and the height that its caption leaves. */
export function placeOf(exhibit: ExhibitBlock, language: Language): Place {
  const notes = notesUnder(exhibit, [], language);
  const { height } = roomOf(withoutLong(captionOf(exhibit, notes, language)));
  const rows = Math.max(3, Math.floor((height * pixels) / listRow));
  const paper = {
    width: slide.inner * 72,
    height: height * 72,
    textSize: 14.2,
    // What is secondary is set a size smaller.
    leastText: (leastSize * 13) / 12,
    dotsPerInch: 150,
    // Any taller, it would be too small to read.
    tallest: (height / slide.inner) * 1.4,
  };
  const { comparison } = exhibit;
  const parts = comparison.rowsOf === 'families' ? [] : partsOf(comparison, rows + 3);
  return { paper, parts, rows };
}

/** The slides of an exhibit: one, or several for what is long; long notes wait for the end. */
export function addExhibit(
  deck: Deck,
  exhibit: ExhibitBlock,
  rendering: Rendering,
  section: string,
  address: string,
): void {
  const { language } = deck;
  const notes = notesUnder(exhibit, rendering.as === 'chart' ? rendering.notes : [], language);
  const own = { ...captionOf(exhibit, notes, language, address), section };
  const whole = hasRoom(deck, exhibit, rendering, own) ? own : withoutLong(own);
  const moved = whole.notes !== own.notes;
  if (moved) deck.notes.set(own.notes, own.title);
  const said = speech(exhibit, language, address);
  const room = roomOf(whole);
  const all = drawingsOf(deck, exhibit, rendering, room);
  const drawings = all.slice(0, mostSlides);
  const cut =
    drawings.length < all.length
      ? [documentWords[language].office.cut(drawings.length, all.length)]
      : [];
  const source = `${moved ? documentWords[language].office.notesAtEnd : ''}${own.source}`;
  const caption = { ...whole, source, subtitle: [...cut, whole.subtitle].join(' · ') };
  drawings.forEach((draw, at) => {
    const part = documentWords[language].office.part(caption.title, at + 1, drawings.length);
    const title = drawings.length > 1 ? part : caption.title;
    // Notes stand once, under the last.
    const last = at === drawings.length - 1;
    const made = addFrame(deck, last ? caption : { ...caption, notes: '' }, title);
    draw(made);
    made.addNotes(said);
  });
}

/** Two lines of notes stand where they belong, whatever that costs. */
function withoutLong(caption: Caption): Caption {
  return linesOf(caption.notes, slide.inner, leastSize) > 2 ? { ...caption, notes: '' } : caption;
}

/** Whether an exhibit needs no more slides for having its notes under it. */
function hasRoom(deck: Deck, exhibit: ExhibitBlock, rendering: Rendering, own: Caption): boolean {
  const [room, most] = [roomOf(own), roomOf(withoutLong(own))];
  if (rendering.as === 'table') {
    return tablePages(exhibit, room).pages.length <= tablePages(exhibit, most).pages.length;
  }
  const heights =
    rendering.as === 'chart'
      ? sharedOut(rendering.charts, exhibit, deck, most).map((charts) =>
          naturalHeight(charts, leastSize, deck),
        )
      : rendering.pictures.map(({ width, height }) => (height / width) * slide.inner);
  return Math.max(...heights) <= room.height;
}

/** The whole matrix would be two dozen slides; nothing else comes near. */
const mostSlides = 10;

type Drawing = (made: Slide) => void;

/** What is drawn on each of the slides that an exhibit takes. */
function drawingsOf(
  deck: Deck,
  exhibit: ExhibitBlock,
  rendering: Rendering,
  room: Room,
): readonly Drawing[] {
  switch (rendering.as) {
    case 'table': {
      const shared = tablePages(exhibit, room);
      return shared.pages.map(
        (_, page) => (made) => addTablePage(deck, made, exhibit, shared, page, room),
      );
    }
    case 'chart':
      return sharedOut(rendering.charts, exhibit, deck, room).map(
        (charts) => (made) => addCharts(deck, made, charts, exhibit, room),
      );
    case 'picture':
      return rendering.pictures.map(
        (picture) => (made) => addPicture(made, picture, exhibit, room),
      );
  }
}

/** Panels share a slide where they have room; the stretches of a list have one each. */
function sharedOut(
  charts: readonly NativeChart[],
  { comparison }: ExhibitBlock,
  deck: Deck,
  room: Room,
): readonly (readonly NativeChart[])[] {
  const together =
    comparison.rowsOf === 'districts' && naturalHeight(charts, leastSize, deck) <= room.height;
  return together ? [charts] : charts.map((each) => [each]);
}

/** Pixels in an inch. */
const pixels = 96;

/** The sizes of labels, in points; smaller ones are not read from the back of a room. */
const chartSizes = [16, 14, 12];
const leastSize = 12;

/** The height in pixels of a row of a list, with its step under its name, in the smallest size. */
const listRow = 48;

/** The head over a chart of another definition, in inches. */
const headHeight = 0.34;

function lookOf(size: number, { language }: Deck): ChartLook {
  return { width: slide.inner * pixels, size, latin, eastAsian, language };
}

function naturalHeight(charts: readonly NativeChart[], size: number, deck: Deck): number {
  return charts.reduce(
    (sum, each) =>
      sum + chartHeight(each, lookOf(size, deck)) / pixels + (each.head === '' ? 0 : headHeight),
    0,
  );
}

/** Charts as large as their room, their text as large as their bars allow, their bars never fat. */
function addCharts(
  deck: Deck,
  made: Slide,
  charts: readonly NativeChart[],
  exhibit: ExhibitBlock,
  room: Room,
): void {
  const size =
    chartSizes.find((each) => naturalHeight(charts, each, deck) <= room.height) ?? leastSize;
  const stretch = Math.min(1.4, room.height / naturalHeight(charts, size, deck));
  let { y } = room;
  for (const chart of charts) {
    const look = lookOf(size, deck);
    const height = (chartHeight(chart, look) / pixels) * stretch;
    if (chart.head !== '') {
      const setting = { y, size: leastSize, colour: colours.muted, bold: true, name: 'panel' };
      addBlock(deck, made, chart.head, setting);
      y += headHeight;
    }
    deck.charts.push({ chart, look: { ...look, height: height * pixels } });
    // Only its place is kept: drawing and data are those of the shared chart.
    made.addChart('bar', [{ name: 'x', labels: ['x'], values: [1] }], {
      x: slide.margin,
      y,
      w: slide.inner,
      h: height,
      altText: describe(exhibit, deck),
      objectName: 'chart',
    });
    y += height;
  }
}

function addPicture(
  made: Slide,
  { png, width, height }: DrawnPicture,
  exhibit: ExhibitBlock,
  room: Room,
): void {
  const scale = Math.min(slide.inner / width, room.height / height);
  const [w, h] = [width * scale, height * scale];
  made.addImage({
    data: `image/png;base64,${base64(png)}`,
    x: slide.margin + (slide.inner - w) / 2,
    y: room.y,
    w,
    h,
    altText: cleanText(exhibit.title),
    objectName: 'picture',
  });
}

function describe({ title, footnotes }: ExhibitBlock, { language }: Deck): string {
  const { semicolon } = documentWords[language];
  return cleanText([title, ...footnotes.map(({ label }) => label)].join(semicolon));
}

/** `btoa` takes characters, and too many arguments at once would overflow the stack. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}

/** What the speaker can read out: each figure, the sentence it is from, and where that stands. */
function speech(
  { remark, subtitle, footnotes, notes, source }: ExhibitBlock,
  language: Language,
  address: string,
): string {
  const { colon, quoted, from } = documentWords[language];
  const stated = footnotes.map(
    (note) => `${note.label}${colon}${quoted(note.sentence)}${from(note.source)}`,
  );
  const lines = [...remark, subtitle, ...stated, ...notes, source, address];
  return cleanText(lines.filter((line) => line.trim() !== '').join('\n'));
}
