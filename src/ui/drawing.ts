import { createContext } from 'react';
import type { ChartKind, Frame } from '../charts/frame';
import type { Comparison } from '../model/comparison';

/** Draws a chart at once, as SVG; for rendering in Node, where nothing can be loaded later. */
export type DrawNow = (kind: ChartKind, comparison: Comparison, frame: Frame) => string;

/** Null in the browser: there ECharts is loaded when the page can already be read. */
export const DrawNowContext = createContext<DrawNow | null>(null);
