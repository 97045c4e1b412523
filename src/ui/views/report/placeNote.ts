/** A box in the coordinates of the page's window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const gap = 8;

/**
 * Where a note of a size stands by its anchor: above it, so that what follows can be read on, or
 * below it when there is no room above; always within the bounds from side to side.
 */
export function placeNote(
  anchor: Box,
  size: { readonly width: number; readonly height: number },
  bounds: Box,
): { readonly left: number; readonly top: number } {
  const middle = (anchor.left + anchor.right) / 2 - size.width / 2;
  const left = Math.max(bounds.left, Math.min(middle, bounds.right - size.width));
  const above = anchor.top - gap - size.height;
  const below = anchor.bottom + gap;
  return { left, top: above >= bounds.top ? above : below };
}
