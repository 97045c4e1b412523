import type { StepText } from '../../model/say/step';
import type { TableCell } from '../../model/table';
import { FigureLink } from './FigureLink';

/** What a cell says: a figure that opens its sentence, the reason why there is none, or a step. */
export function CellText({ cell }: { readonly cell: TableCell }) {
  switch (cell.of) {
    case 'figure':
      return <FigureLink figure={cell.figure.id}>{cell.text}</FigureLink>;
    case 'gap':
      return <Gap cell={cell} />;
    case 'step':
      return <DerivedStep said={cell.said} />;
    case 'nothing':
      return cell.text;
  }
}

/** A gap is a reason; where the report states something else instead, the reason opens it. */
function Gap({ cell: { text, gap } }: { readonly cell: Extract<TableCell, { of: 'gap' }> }) {
  const [instead] = gap.instead;
  if (!instead) return <span className="gap">{text}</span>;
  return (
    <FigureLink figure={instead.id} className="gap gap-link">
      {text}
    </FigureLink>
  );
}

/** The step from a result to its target, derived. */
export function DerivedStep({
  said: { difference, ratio },
}: {
  readonly said: Pick<StepText, 'difference' | 'ratio'>;
}) {
  return (
    <span className="derived">
      {difference}
      {ratio !== null && <span className="ratio">{ratio}</span>}
    </span>
  );
}
