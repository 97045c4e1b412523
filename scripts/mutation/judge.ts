import { checkCatalogue } from '../check/catalogue';
import type { Known } from '../check/catalogue';
import { checkSides, statedIn } from '../check/data';
import { checkFigure, locateFigure } from '../check/figures';
import type { CheckedFigure, LocatedFigure } from '../check/figures';
import { checkAccount, checkTogether, prepareReport } from '../check/report';
import type { Grounds, PreparedReport } from '../check/report';
import { Problems } from '../problems';
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
    const problems = new Problems();
    this.data = readData(root, problems);
    const rules = this.data.catalogue.numberRules.rows;
    this.#known = checkCatalogue(this.data.catalogue, problems);
    this.#grounds = { known: this.#known, rules, options: { unaccountedNumerals: 'refused' } };
    const ready = this.data.reports.map((folder) => [folder, this.#makeReady(folder, problems)]);
    this.#ready = new Map(ready as [ReportFolder, Ready][]);
    const [problem] = problems.refusals();
    if (problem !== undefined) throw new Error(`the data is not right: ${problem}`);
  }

  #makeReady(folder: ReportFolder, problems: Problems): Ready {
    const prepared = prepareReport(folder, this.#known, problems);
    if (prepared === null) throw new Error(`the edition is not right: ${folder.id}`);
    const located = folder.figures.rows.map((row) => locateFigure(folder, row, problems));
    const checked = located
      .map((figure) => checkFigure(prepared.report, figure, this.#known, problems))
      .filter((figure) => figure !== null);
    const doubts = this.#doubtsOf(prepared, located, checked);
    return { prepared, located, checked, doubts };
  }

  #doubtsOf(
    prepared: PreparedReport,
    located: readonly LocatedFigure[],
    checked: readonly CheckedFigure[],
  ): readonly string[] {
    const problems = new Problems();
    checkTogether(prepared, located, checked, this.#known, problems);
    return problems.warnings();
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
    const problems = new Problems();
    const refused = () => problems.refusals().length > 0;
    const changed = locateFigure(folder, { ...row, ...wrong }, problems);
    const figure = checkFigure(prepared.report, changed, this.#known, problems);
    if (refused()) return 'row';
    if (figure === null) throw new Error(`refused without a word: ${row.place.row}`);
    const located = ready.located.with(index, changed);
    const checked = ready.checked.with(index, figure);
    checkAccount(folder, located, this.#grounds, problems);
    checkTogether(prepared, located, checked, this.#known, problems);
    if (refused()) return 'report';
    if (mutant.column === 'indicator') {
      const data = this.#exchange(mutant);
      const stated = data.reports.flatMap(statedIn);
      checkSides(data.catalogue, this.#known, stated, problems);
    }
    if (refused()) return 'sides';
    return problems.warnings().join('\n') === doubts.join('\n') ? null : 'doubt';
  }
}
