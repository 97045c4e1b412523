import type { Comparison } from '../../model/comparison';
import { formatAddress } from '../../state/view';
import type { View } from '../../state/view';

/** The query string under which a comparison is found again, with the reader's own choice of districts. */
export function addressOf({ family, aspect, targets }: Comparison, view: View): string {
  const { districts, themes, wording, show } = view;
  if (targets === undefined) {
    return formatAddress({ view: 'indicator', indicator: family.id, aspect, districts, show });
  }
  const list = formatAddress({ view: 'targets', districts, themes, wording, show });
  return `${list}#targets-${targets}`;
}

/** The whole link to a comparison, for the browser's clipboard. */
export function linkTo(comparison: Comparison, view: View): string {
  return new URL(addressOf(comparison, view), location.href).href;
}
