import { BriefCount } from './BriefCount';
import { PinComparison } from './PinComparison';
import type { PinComparisonProps } from './PinComparison';
import { PinQuotation } from './PinQuotation';
import type { PinQuotationProps } from './PinQuotation';

/** A part of the brief within the other views. */
export type BriefPartProps =
  | { readonly part: 'count' }
  | ({ readonly part: 'comparison' } & PinComparisonProps)
  | ({ readonly part: 'quotation' } & PinQuotationProps);

/** All of them in one module, since the first view waits for none of their code. */
export function BriefPart(props: BriefPartProps) {
  switch (props.part) {
    case 'count':
      return <BriefCount />;
    case 'comparison':
      return <PinComparison {...props} />;
    case 'quotation':
      return <PinQuotation {...props} />;
  }
}
