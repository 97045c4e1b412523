import type { SaidSeries } from '../comparison';
import { aspectUnit } from '../families';
import { judgementOf } from '../judgements';
import { sayFigure } from '../say/figure';
import { formatSigned } from '../say/number';
import { printedUnit } from '../say/unit';
import { inBoth } from '../types';
import type { Bilingual, Language, Unit } from '../types';
import { seriesWords } from '../words/series';
import { termWords } from '../words/terms';
import type { SeriesQuestion, SeriesYear } from './years';

/** All that is said of a series: its two ends, where it breaks, and what must be known of single years. */
export function sayingOf(
  years: readonly SeriesYear[],
  question: SeriesQuestion,
  units: readonly Unit[],
): SaidSeries {
  const results = years.flatMap(({ result }) => result ?? []);
  return {
    finding:
      results.length < 2 ? null : inBoth((language) => findingIn(years, question, language, units)),
    subject: inBoth((language) => subjectIn(years, question, language, units)),
    notes: notesOf(years),
  };
}

/** `青渡地区生产总值同比增速`. */
function nameIn({ district, indicator, aspect }: SeriesQuestion, language: Language): string {
  const { ofDistrict, aspects, signs } = termWords[language];
  const what = [indicator.name[language], aspects[aspect]].filter((each) => each !== '');
  return ofDistrict(district.name[language], what.join(signs.space));
}

function findingIn(
  years: readonly SeriesYear[],
  question: SeriesQuestion,
  language: Language,
  units: readonly Unit[],
): string {
  const words = seriesWords[language];
  const results = years.flatMap(({ result }) => result ?? []);
  const ends = [results[0], results[results.length - 1]].flatMap((each) =>
    each ? [words.end(each.year, sayFigure(each, { language, units }))] : [],
  );
  const broken = years.flatMap(({ year, row }) => (row.step === null ? [] : [words.year(year)]));
  const said = broken.length === 0 ? '' : words.broken(broken);
  return words.finding(nameIn(question, language), ends.join(words.between), said);
}

/** Both numbers, and no cause; or that the editors judged so, with their reason. */
function breakIn({ year, broken }: SeriesYear, language: Language): string {
  const words = seriesWords[language];
  if (broken === null) return '';
  switch (broken.of) {
    case 'growth':
      return words.byGrowth(year, formatSigned(broken.derived), formatSigned(broken.stated));
    case 'verdict': {
      const said = words.byVerdict(year);
      return broken.why !== null ? words.because(said, broken.why[language]) : said;
    }
  }
}

function subjectIn(
  years: readonly SeriesYear[],
  question: SeriesQuestion,
  language: Language,
  units: readonly Unit[],
): string {
  const all = years.map(({ year }) => year);
  const unit = aspectUnit(question.aspect, question.indicator.unit);
  return seriesWords[language].subject(
    nameIn(question, language),
    Math.min(...all),
    Math.max(...all),
    printedUnit(unit, language, units),
  );
}

/** Breaks, in amounts too where growth is shown, then estimates and readings. */
function notesOf(years: readonly SeriesYear[]): Bilingual[] {
  const estimated = years.filter(({ result }) => result?.estimated === true);
  const notes = [
    ...years
      .filter(({ broken }) => broken !== null)
      .map((each) => inBoth((language) => breakIn(each, language))),
    ...years.flatMap(nearNotes),
    ...(estimated.length === 0
      ? []
      : [
          inBoth((language) => {
            const words = seriesWords[language];
            return words.estimated(estimated.map(({ year }) => words.year(year)));
          }),
        ]),
    ...years.flatMap(readings),
  ];
  return notes.filter(({ zh }, at) => notes.findIndex((each) => each.zh === zh) === at);
}

function nearNotes({ year, before, result }: SeriesYear): Bilingual[] {
  if (!before || !result) return [];
  const { verdict, why } = judgementOf(before, result);
  if (verdict !== 'near' || !why) return [];
  return [inBoth((language) => seriesWords[language].near(year, why[language]))];
}

function readings({ year, row: { cells, growth } }: SeriesYear): Bilingual[] {
  const figures = cells.flatMap((cell) => (cell.state === 'figure' ? [cell.figure] : []));
  return [...figures, ...(growth ? [growth] : [])].flatMap(({ note }) =>
    note === null
      ? []
      : [inBoth((language) => seriesWords[language].reading(year, note[language]))],
  );
}
