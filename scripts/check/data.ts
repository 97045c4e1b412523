import type { Side } from '../../src/model/types';
import type { Findings } from '../findings';
import type { CatalogueTables } from '../read/catalogue';
import type { Data } from '../read/data';
import { checkCatalogue } from './catalogue';
import type { Known } from './catalogue';
import { checkFamilies } from './families';
import { checkReportFolder } from './report';
import type { CheckedReport, CheckOptions } from './report';
import { checkTranslations } from './translations';
import { checkVerdicts } from './verdicts';

/** What the districts have figures for, once a row. */
export function sidesOf({ reports }: Data): Side[] {
  return reports.flatMap(({ edition, figures }) =>
    figures.rows.map(({ indicator }) => ({ district: edition.front.district, indicator })),
  );
}

/** The indicators that one district has figures for. */
export function statedBy(district: string, sides: readonly Side[]): ReadonlySet<string> {
  const own = sides.filter((side) => side.district === district);
  return new Set(own.map(({ indicator }) => indicator));
}

/** Checks that every indicator has a figure, and every two sides of a family a verdict. */
export function checkSides(
  { indicators, comparability }: CatalogueTables,
  known: Known,
  sides: readonly Side[],
  findings: Findings,
): void {
  const used = new Set(sides.map(({ indicator }) => indicator));
  for (const { id, place } of indicators.rows)
    if (!used.has(id)) findings.refuse(place, `indicator without a figure: ${id}`);
  checkVerdicts(comparability.rows, comparability.path, known, sides, findings);
}

/** Checks all of the data against itself; what is wrong goes to `findings`. */
export function checkData(data: Data, options: CheckOptions, findings: Findings): CheckedReport[] {
  const { catalogue, reports } = data;
  const known = checkCatalogue(catalogue, findings);
  checkFamilies(catalogue, findings);
  checkTranslations(data, findings);
  const grounds = { known, rules: catalogue.numberRules.rows, options };
  const sides = sidesOf(data);
  const checked = reports.map((folder) => {
    const stated = statedBy(folder.edition.front.district, sides);
    return checkReportFolder(folder, grounds, stated, findings);
  });
  checkSides(catalogue, known, sides, findings);
  return checked.filter((report) => report !== null);
}
