import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { layoutOf } from '../../charts/chart';
import type { Comparison } from '../../model/comparison';
import { describeComparison } from '../../model/say/description';
import { chartWords } from '../../model/words/charts';
import { useLanguage, useWords } from '../language';
import { codeQuery } from '../loadedCode';
import { Boundary } from './Boundary';
import { ChartMarks } from './ChartMarks';
import { ComparisonTable } from './ComparisonTable';
import { Drawing } from './Drawing';
import { Legend } from './Legend';
import { useMarkup } from './markup';
import { usePrinting } from './usePrinting';

const liveCode = codeQuery('live charts', () =>
  import('./LiveDrawing').then(({ LiveDrawing }) => LiveDrawing),
);

/** The width that a chart is laid out at where there is no page to have a place on. */
const assumedWidth = 640;

/** The width of A4 between its margins, in pixels: no page says before it is printed how wide a sheet is. */
const paperWidth = 700;

interface ChartProps {
  readonly comparison: Comparison;
  readonly name: string;
  /** How wide it is where its table stands beside it, in pixels. */
  readonly beside?: number | undefined;
}

/** A comparison as a chart with its legend and its description; as a table where it can't be drawn. */
export function Chart({ comparison, name, beside }: ChartProps) {
  const words = useWords();
  const instead = (
    <>
      <p className="status">{words.failedChart}</p>
      <ComparisonTable comparison={comparison} name={name} />
    </>
  );
  return (
    <Boundary fallback={instead}>
      <MarkedDrawing comparison={comparison} name={name} beside={beside} />
      <Legend comparisons={[comparison]} />
      <ChartWords comparison={comparison} />
    </Boundary>
  );
}

/**
 * A drawing, and over it a button on every mark. The drawing is for the eye, the buttons for
 * everyone. It comes alive when it is first pointed at or focused, and until then stands still.
 */
function MarkedDrawing({ comparison, name, beside = 640 }: ChartProps) {
  const language = useLanguage();
  const [element, width] = useWidth<HTMLDivElement>();
  const standing = useMarkup() === 'standing';
  const [touched, setTouched] = useState(false);
  const [alive, setAlive] = useState(false);
  const printing = usePrinting();
  // On paper it stands still; after that it comes alive anew.
  if (printing && alive) setAlive(false);
  const laidOut = printing ? paperWidth : width;
  // Nothing is drawn until its place is known, which is before anything is painted.
  const layout = useMemo(
    () =>
      laidOut === null
        ? null
        : layoutOf(comparison, { width: laidOut, density: 'regular', language }),
    [comparison, laidOut, language],
  );
  const client = useQueryClient();
  useEffect(() => fetchWhenIdle(client), [client]);
  const { data: LiveDrawing, isError, refetch } = useQuery({ ...liveCode, enabled: touched });
  const touch = () => {
    setTouched(true);
    // The drawing stands still until then.
    if (isError) void refetch();
  };
  return (
    <div
      className="chart"
      ref={element}
      style={{ height: layout?.height }}
      onPointerEnter={touch}
      onFocus={touch}
    >
      {standing && <StandingDrawings comparison={comparison} middle={beside} />}
      {layout && (
        <>
          <div className="drawing" aria-hidden="true">
            {!alive && <Drawing layout={layout} />}
            {LiveDrawing && touched && !printing && (
              <Boundary fallback={alive ? <Drawing layout={layout} /> : null}>
                <LiveDrawing layout={layout} subject={comparison} onReady={() => setAlive(true)} />
              </Boundary>
            )}
          </div>
          <ChartMarks marks={layout.marks} comparison={comparison} name={name} />
        </>
      )}
    </div>
  );
}

interface StandingProps {
  readonly comparison: Comparison;
  /** The width in a window that has no room for a wide one. */
  readonly middle: number;
}

/** A chart in the page before a browser takes it over: as for a telephone and as for windows, one of them shown. */
function StandingDrawings({ comparison, middle }: StandingProps) {
  const language = useLanguage();
  return Object.entries({ narrow: 294, middle, wide: 1294 }).map(([name, width]) => (
    <div key={name} className={`standing standing-${name}`} aria-hidden="true">
      <Drawing layout={layoutOf(comparison, { width, density: 'regular', language })} />
    </div>
  ));
}

let awaited = false;

/**
 * Fetches what charts come alive with once the reader has done something and the page is at rest. Where the
 * build names its files, none of it runs before a chart is touched.
 */
function fetchWhenIdle(client: QueryClient): void {
  if (awaited) return;
  awaited = true;
  const fetchLive = () => {
    const files = document.getElementById('root')?.dataset['codeLive'];
    if (files === undefined) void client.prefetchQuery(liveCode);
    for (const href of files?.split(' ') ?? []) {
      const link = { rel: 'modulepreload', crossOrigin: '', href };
      document.head.append(Object.assign(document.createElement('link'), link));
    }
  };
  const wait = () => {
    removeEventListener('pointerdown', wait);
    removeEventListener('keydown', wait);
    if (typeof requestIdleCallback === 'undefined') setTimeout(fetchLive, 1000);
    else requestIdleCallback(fetchLive);
  };
  addEventListener('pointerdown', wait);
  addEventListener('keydown', wait);
}

/** The width of an element in whole pixels; null until it is on the page, and a usual one where there is none. */
function useWidth<T extends HTMLElement>(): readonly [RefObject<T | null>, number | null] {
  const element = useRef<T>(null);
  const unplaced = useMarkup() === 'whole' ? assumedWidth : null;
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => setWidth(Math.floor(target.getBoundingClientRect().width));
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, []);
  return [element, width ?? unplaced];
}

/** A chart's description, for everyone to open. */
function ChartWords({ comparison }: Pick<ChartProps, 'comparison'>) {
  const language = useLanguage();
  const description = describeComparison(comparison, language);
  return (
    <details className="caveats-folded chart-words">
      <summary>{chartWords[language].beside.description}</summary>
      <p>{description}</p>
    </details>
  );
}
