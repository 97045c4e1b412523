import type { NativeChart } from '../../src/exports/office/nativeChart';
import { all } from './xml';
import type { Element } from './xml';

/** The numbers of a chart in their order: of each set, or on lines of each row, ranges by both their ends. */
export function numbersIn({ form, categories, series }: NativeChart): number[][] {
  const stated = (values: readonly (string | null | undefined)[]) =>
    values.flatMap((value) => (value === null || value === undefined ? [] : [Number(value)]));
  return form === 'bars'
    ? series.map(({ values }) => stated(values))
    : categories.map((_, at) =>
        stated(series.flatMap(({ values, upTo }) => [values[at], upTo[at]])),
      );
}

/** The same as a part of an office file has them; before the rows it has their names. */
export function numbersDrawn(drawing: Element, { form }: NativeChart): number[][] {
  const axis = form === 'bars' ? 'c:val' : 'c:xVal';
  const numbers = all(drawing, 'c:ser').map((series) =>
    all(series, axis).flatMap((each) => all(each, 'c:pt').map(({ text }) => Number(text))),
  );
  return form === 'bars' ? numbers : numbers.slice(1);
}

/** What stands at the marks of a chart: of each set, or on lines of each row. */
export function labelsIn({ form, categories, series }: NativeChart): string[][] {
  const said = (labels: readonly (NativeChart['series'][number]['labels'][number] | undefined)[]) =>
    labels.flatMap((label) => (label ? [label.format ?? label.text] : []));
  return form === 'bars'
    ? series.map(({ labels }) => said(labels))
    : categories.map((_, at) => said(series.map(({ labels }) => labels[at])));
}

/** The same as a part of an office file has them. */
export function labelsDrawn(drawing: Element, { form }: NativeChart): string[][] {
  const labels = all(drawing, 'c:ser').map((series) =>
    all(series, 'c:dLbl').map(
      (label) =>
        all(label, 'c:numFmt')[0]?.attributes.get('formatCode') ??
        all(label, 'a:t')
          .map(({ text }) => text)
          .join(''),
    ),
  );
  return form === 'bars' ? labels : labels.slice(1);
}
