import type { CSSProperties } from 'react';
import { districtInk } from '../../../charts/palette';
import type { Catalogue } from '../../../model/types';
import { paint } from '../../parts/Drawing';

/** A district's colour as its charts have it, for the cells that are drawn within. */
export function toneOf(district: string, { districts }: Catalogue): CSSProperties {
  const { fill, edge } = districtInk(districts.findIndex((each) => each.id === district));
  return { '--tone': paint(fill), '--tone-edge': paint(edge) } as CSSProperties;
}
