import { createElement, useEffect, useRef } from 'react';
import type { Layout } from '../../charts/layout';
import type { Colour } from '../../charts/palette';
import type { Shape } from '../../charts/shapes';
import { elementsOf } from '../../charts/svg';
import { onLit } from './lit';

/** A colour as the page has it: a custom property, which each theme sets. */
export const paint = (colour: Colour) => `var(--${colour})`;

/** Shapes as elements of an SVG. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return shapes
    .flatMap((shape) => elementsOf(shape, paint))
    .map(({ tag, attributes, text }, index) =>
      createElement(tag, { key: index, ...attributes }, text === '' ? undefined : text),
    );
}

/** A chart that stands still: complete without ECharts, and at once in every new state. */
export function Drawing({ layout }: { readonly layout: Layout }) {
  const { width, height, shapes, marks } = layout;
  const root = useRef<SVGSVGElement>(null);
  useEffect(
    () =>
      onLit(marks, (lit) => {
        const groups = root.current?.querySelectorAll(':scope > g') ?? [];
        for (const [index, group] of groups.entries()) {
          group.classList.toggle('dimmed', lit !== null && !lit.has(index));
        }
      }),
    [marks],
  );
  return (
    <svg ref={root} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <Shapes shapes={shapes} />
      {marks.map((mark) => (
        <g key={mark.key}>
          <Shapes shapes={mark.shapes} />
        </g>
      ))}
    </svg>
  );
}
