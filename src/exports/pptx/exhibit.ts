import { notesUnder } from '../../model/document';
import type { ExhibitBlock } from '../../model/document/block';
import type { Language } from '../../model/types';
import { documentWords } from '../../model/words/documents';
import type { NativeChart } from '../office/nativeChart';
import { chartHeight } from '../office/chartLook';
import type { ChartLook } from '../office/chartLook';
import type { DrawnPicture, Rendering, Paper } from '../office/rendering';
import { cleanText } from '../escape';
import type { Deck, Slide } from './deck';
import { addFrame, addNotesSlide, captionOf, notesFit, roomOf } from './frame';
import type { Caption, Room } from './frame';
import { eastAsian, latin, slide } from './look';
import { addTablePage, tablePages } from './table';

/** A picture has the width of a slide's text and the height that its caption leaves. */
export function paperOf(exhibit: ExhibitBlock, language: Language): Paper {
  const notes = notesUnder(exhibit, [], language);
  const { height } = roomOf(captionOf(exhibit, notes, language));
  return {
    width: slide.inner * 72,
    height: height * 72,
    textSize: 15,
    dotsPerInch: 150,
    // Any taller, it would be too small to read.
    tallest: { bare: (height / slide.inner) * 1.4, worded: 0.65 },
  };
}

/** The slides of an exhibit: one, or for a long table several, and one more where notes are long. */
export function addExhibit(
  deck: Deck,
  exhibit: ExhibitBlock,
  form: Rendering,
  address: string,
): void {
  const { language } = deck;
  const notes = notesUnder(exhibit, form.as === 'chart' ? form.chart.notes : [], language);
  const whole = captionOf(exhibit, notes, language, address);
  const told = form.as === 'picture' && form.pictures.every(({ bare }) => bare !== true);
  // The picture says the rest, and needs the room.
  const caption = told ? { ...whole, subtitle: '', notes: '', source: '' } : whole;
  const said = speech(exhibit, language, address);
  const room = roomOf(caption);
  switch (form.as) {
    case 'table':
      addTable(deck, exhibit, caption, said);
      break;
    case 'chart': {
      const made = addFrame(deck, caption);
      addChart(deck, made, form.chart, exhibit, room);
      made.addNotes(said);
      break;
    }
    case 'picture':
      for (const picture of form.pictures) {
        const made = addFrame(deck, caption);
        addPicture(made, picture, exhibit, room);
        made.addNotes(said);
      }
      break;
  }
  if (!notesFit(caption)) addNotesSlide(deck, caption);
}

function addTable(deck: Deck, exhibit: ExhibitBlock, caption: Caption, said: string): void {
  const room = roomOf(caption);
  const shared = tablePages(exhibit, room);
  const all = shared.pages.length;
  const { part } = documentWords[deck.language].office;
  shared.pages.forEach((_, page) => {
    const title = all > 1 ? part(caption.title, page + 1, all) : caption.title;
    const made = addFrame(deck, caption, title);
    addTablePage(deck, made, exhibit, shared, page, room);
    made.addNotes(said);
  });
}

/** Pixels in an inch. */
const pixels = 96;

const chartSizes = [16, 14, 12, 11, 10, 9];

/** A chart as large as its room, its text as large as its bars allow, its bars never fat. */
function addChart(
  deck: Deck,
  made: Slide,
  chart: NativeChart,
  exhibit: ExhibitBlock,
  room: Room,
): void {
  const look = (size: number): ChartLook => ({
    width: slide.inner * pixels,
    size,
    latin,
    eastAsian,
    language: deck.language,
  });
  const natural = (size: number) => chartHeight(chart, look(size)) / pixels;
  const size = chartSizes.find((each) => natural(each) <= room.height) ?? 9;
  const height = Math.min(room.height, natural(size) * 1.5);
  deck.charts.push({ chart, look: { ...look(size), height: height * pixels } });
  const place = { x: slide.margin, y: room.y, w: slide.inner, h: height };
  // Only its place is kept: drawing and data are those of the shared chart.
  made.addChart('bar', [{ name: 'x', labels: ['x'], values: [1] }], {
    ...place,
    altText: describe(exhibit, deck),
    objectName: 'chart',
  });
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
