import type { Findings } from '../findings';
import type { ReportFolder } from '../read/report';
import { checkKnown } from './catalogue';
import type { Known } from './catalogue';

/** Checks what a report says of itself: its district, its folder's name, its title. */
export function checkReport({ id, edition }: ReportFolder, known: Known, findings: Findings): void {
  const { path, front, blocks } = edition;
  const place = { path, row: 1 };
  checkKnown('district', front.district, known.districts, place, findings);
  const right = `${front.district}-${front.year}`;
  if (id !== right) findings.refuse(place, `folder is not its report's: ${id} (would be ${right})`);
  const titles = blocks.filter(({ level }) => level === 1);
  if (titles.length !== 1)
    findings.refuse(place, `report with ${titles.length} titles: ${id} (one line that begins #)`);
}
