import { checkCatalogue } from '../check/catalogue';
import type { Known } from '../check/catalogue';
import { checkSides, sidesOf, statedBy } from '../check/data';
import { checkFigure, locateFigure } from '../check/figures';
import type { CheckedFigure, LocatedFigure } from '../check/figures';
import { checkAccount, checkTogether, prepareReport } from '../check/report';
import type { Grounds, PreparedReport } from '../check/report';
import { Findings } from '../findings';
import { readData } from '../read/data';
import type { Data } from '../read/data';
import type { ReportFolder } from '../read/report';
import type { Mutant } from './mutants';

/** What notices a wrong entry: the build by one row, by all rows, or a doubt that a test counts. */
export type Noticed = 'row' | 'report' | 'sides' | 'doubt' | null;

/** A report whose rows have been checked once, so that one of them can be exchanged. */
interface Ready {
  readonly prepared: PreparedReport;
  readonly located: readonly LocatedFigure[];
  readonly checked: readonly CheckedFigure[];
  readonly doubts: readonly string[];
}

/** Judges wrong entries in data that is right; throws if the data is not. */
export class Judge {
  readonly data: Data;
  readonly #known: Known;
  readonly #grounds: Grounds;
  readonly #ready: ReadonlyMap<ReportFolder, Ready>;

  constructor(root: string) {
    const findings = new Findings();
    this.data = readData(root, findings);
    const rules = this.data.catalogue.numberRules.rows;
    this.#known = checkCatalogue(this.data.catalogue, findings);
    this.#grounds = { known: this.#known, rules, options: { unaccountedNumerals: 'refused' } };
    const ready = this.data.reports.map((folder) => [folder, this.#makeReady(folder, findings)]);
    this.#ready = new Map(ready as [ReportFolder, Ready][]);
    const [problem] = findings.problems();
    if (problem !== undefined) throw new Error(`the data is not right: ${problem}`);
  }

  #makeReady(folder: ReportFolder, findings: Findings): Ready {
    const prepared = prepareReport(folder, this.#known, findings);
    if (prepared === null) throw new Error(`the edition is not right: ${folder.id}`);
    const located = folder.figures.rows.map((row) => locateFigure(folder, row, findings));
    const checked = located
      .map((figure) => checkFigure(prepared.report, figure, this.#known, findings))
      .filter((figure) => figure !== null);
    const doubts = this.#doubtsOf(prepared, located, checked, this.data);
    return { prepared, located, checked, doubts };
  }

  #doubtsOf(
    prepared: PreparedReport,
    located: readonly LocatedFigure[],
    checked: readonly CheckedFigure[],
    data: Data,
  ): readonly string[] {
    const findings = new Findings();
    checkTogether(prepared, located, checked, this.#absent(prepared.report.folder, data), findings);
    return findings.warnings();
  }

  #absent({ edition }: ReportFolder, data: Data): string[] {
    const stated = statedBy(edition.front.district, sidesOf(data));
    return [...this.#known.indicators.keys()].filter((id) => !stated.has(id));
  }

  /** All data with one row exchanged. */
  #exchange({ folder, index, row, wrong }: Mutant): Data {
    const rows = folder.figures.rows.with(index, { ...row, ...wrong });
    const changed = { ...folder, figures: { ...folder.figures, rows } };
    const reports = this.data.reports.map((each) => (each === folder ? changed : each));
    return { ...this.data, reports };
  }

  /** Says what notices a wrong entry; null if nothing does. */
  judge(mutant: Mutant): Noticed {
    const { folder, index, row, wrong } = mutant;
    const ready = this.#ready.get(folder);
    if (ready === undefined) throw new Error(`no such report: ${folder.id}`);
    const { prepared, doubts } = ready;
    const findings = new Findings();
    const refused = () => findings.problems().length > 0;
    const changed = locateFigure(folder, { ...row, ...wrong }, findings);
    const figure = checkFigure(prepared.report, changed, this.#known, findings);
    if (refused()) return 'row';
    if (figure === null) throw new Error(`refused without a word: ${row.place.row}`);
    const located = ready.located.with(index, changed);
    const checked = ready.checked.with(index, figure);
    const data = this.#exchange(mutant);
    checkAccount(folder, located, this.#grounds, findings);
    checkTogether(prepared, located, checked, this.#absent(folder, data), findings);
    if (refused()) return 'report';
    if (mutant.column === 'indicator')
      checkSides(data.catalogue, this.#known, sidesOf(data), findings);
    if (refused()) return 'sides';
    return findings.warnings().join('\n') === doubts.join('\n') ? null : 'doubt';
  }
}
