import { colourOf } from '../charts/furtherColours';
import { districtInk } from '../charts/palette';

let added = false;

/**
 * Gives districts beyond the six of the house their colours on the page: custom properties for charts, and
 * the class that `toneOf` names. They are computed, so no style sheet has them; a rule added to one that
 * is here is within the content security policy.
 */
export function addFurtherTones(districts: number): void {
  const [sheet] = document.styleSheets;
  if (!sheet || added) return;
  added = true;
  for (let place = 6; place < districts; place += 1) {
    const { fill, edge } = districtInk({ place });
    const tone = place + 1;
    const rules = [
      `:root{--${fill}:${colourOf('light', fill)};--${edge}:${colourOf('light', edge)}}`,
      `.tone-${tone}{--tone:var(--${fill});--tone-edge:var(--${edge})}`,
    ];
    for (const rule of rules) sheet.insertRule(rule, sheet.cssRules.length);
  }
}
