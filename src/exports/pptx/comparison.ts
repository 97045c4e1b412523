import type { BriefContent, ComparisonContent } from '../../model/brief/content';
import { documentWords } from '../../model/words/documents';
import type { NativeChart } from '../office/nativeChart';
import { chartHeight } from '../office/chartLook';
import type { ChartLook } from '../office/chartLook';
import type { Form, Paper } from '../office/form';
import { cleanText } from '../office/xml';
import type { DrawnPicture } from '../office/form';
import type { Deck, Slide } from './deck';
import { addFrame, addNotesSlide, captionOf, notesFit, roomOf } from './frame';
import type { Caption, Room } from './frame';
import { eastAsian, latin, slide } from './look';
import { speech } from './speech';
import { addTablePage, tablePages } from './table';

/** A picture has the width of a slide's text and the height that its caption leaves. */
export function paperOf(item: ComparisonContent, content: BriefContent): Paper {
  const { height } = roomOf(captionOf(item, content, [], ''));
  return {
    width: slide.inner * 72,
    height: height * 72,
    textSize: 15,
    dotsPerInch: 150,
    // Any taller, it would be too small to read.
    tallest: { bare: (height / slide.inner) * 1.4, worded: 0.65 },
  };
}

/** The slides of a comparison: one, or for a long table several, and one more where notes are long. */
export function addComparison(
  deck: Deck,
  item: ComparisonContent,
  form: Form,
  content: BriefContent,
  address: string,
): void {
  const whole = captionOf(item, content, form.as === 'chart' ? form.chart.notes : [], address);
  const told = form.as === 'picture' && form.picture.bare !== true;
  // The picture says the rest, and needs the room.
  const caption = told ? { ...whole, subtitle: '', notes: '', source: '' } : whole;
  const said = speech(item, content, address);
  if (form.as === 'table') addTable(deck, item, caption, said);
  else {
    const made = addFrame(deck, caption);
    const room = roomOf(caption);
    if (form.as === 'chart') addChart(deck, made, form.chart, item, room);
    else addPicture(made, form.picture, item, room);
    made.addNotes(said);
  }
  if (!notesFit(caption)) addNotesSlide(deck, caption);
}

function addTable(deck: Deck, item: ComparisonContent, caption: Caption, said: string): void {
  const room = roomOf(caption);
  const shared = tablePages(item, room, deck);
  const all = shared.pages.length;
  shared.pages.forEach((_, page) => {
    const title =
      all > 1
        ? documentWords[deck.language].office.part(caption.title, page + 1, all)
        : caption.title;
    const made = addFrame(deck, caption, title);
    addTablePage(deck, made, item, shared, page, room);
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
  item: ComparisonContent,
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
    altText: describe(item, deck),
    objectName: 'chart',
  });
}

function addPicture(
  made: Slide,
  { png, width, height }: DrawnPicture,
  item: ComparisonContent,
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
    altText: cleanText(item.title),
    objectName: 'picture',
  });
}

function describe({ title, footnotes }: ComparisonContent, { language }: Deck): string {
  const { semicolon } = documentWords[language].office;
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
