import type { CSSProperties } from 'react';
import { districtColour, districtEdge } from '../../../charts/palette';
import type { Catalogue } from '../../../model/types';
import { useChartTheme } from '../../parts/useChartTheme';

/** A district's colour as its charts have it, for the cells that are drawn within. */
export function useTone(district: string, { districts }: Catalogue): CSSProperties {
  const theme = useChartTheme();
  const at = districts.findIndex((each) => each.id === district);
  const tone = { '--tone': districtColour(at), '--tone-edge': districtEdge(at, theme) };
  return tone as CSSProperties;
}
