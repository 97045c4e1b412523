import type { Shape } from '../../charts/shapes';

/** A small drawing of a mark for the legend, from the same shapes as the chart. */
export function Glyph({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <svg className="glyph" width="36" height="24" viewBox="0 0 36 24" aria-hidden="true">
      {shapes.map((shape, index) => (
        <GlyphShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function GlyphShape({ shape }: { readonly shape: Shape }) {
  switch (shape.type) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          fill={shape.fill ?? 'none'}
          stroke={shape.outline ?? 'none'}
          strokeWidth={shape.lineWidth}
          strokeDasharray={
            shape.dashed ? `${shape.lineWidth * 3} ${shape.lineWidth * 2}` : undefined
          }
          opacity={shape.opacity}
        />
      );
    case 'circle':
      return (
        <circle
          cx={shape.x}
          cy={shape.y}
          r={shape.radius}
          fill={shape.fill ?? 'none'}
          stroke={shape.outline ?? 'none'}
          strokeWidth={shape.lineWidth}
          strokeDasharray={
            shape.dashed ? `${shape.lineWidth * 3} ${shape.lineWidth * 2}` : undefined
          }
        />
      );
    case 'stroke':
      return (
        <polyline
          points={shape.points.map((point) => point.join()).join(' ')}
          fill="none"
          stroke={shape.colour}
          strokeWidth={shape.width}
          opacity={shape.opacity}
          strokeDasharray={shape.dashed ? `${shape.width * 3} ${shape.width * 2}` : undefined}
        />
      );
    case 'text':
      return (
        <text
          x={shape.x + shape.width / 2}
          y={shape.y + shape.height * 0.8}
          textAnchor="middle"
          fontSize={shape.size}
          fill={shape.colour}
        >
          {shape.text}
        </text>
      );
  }
}
