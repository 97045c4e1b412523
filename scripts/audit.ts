import { otherReasons } from '../src/model/text/numerals';
import { measureAfter } from './check/account';
import type { NumeralAccount } from './check/account';
import { checkData } from './check/data';
import type { CheckedReport } from './check/report';
import { Problems } from './problems';
import { readData } from './read/data';
import { withoutSigns } from './read/footnoteSigns';
import { formatTable } from './tally';

/** Measure words that no figure has as its unit yet, and that a figure could have. */
const OTHER_MEASURES = ['岁', '天', '位', '届', '辆', '栋', '省', '周年', '平方公里'];

/** One numeral of a report as the audit shows it. */
interface Audited {
  readonly report: string;
  readonly account: NumeralAccount;
  readonly around: string;
  /** The measure word or % behind it. */
  readonly measure: string | null;
}

function audit({ report, account }: CheckedReport, units: readonly string[]): Audited[] {
  const { received, id } = report.folder;
  const text = (from: number, to: number) => received.slice(Math.max(0, from), to);
  return account.map((numeral) => {
    const { start, end, token } = numeral.numeral;
    // A footnote sign or white space may stand between a numeral and its measure word.
    const after = withoutSigns(text(end, end + 12)).replaceAll(/\s/gu, '');
    return {
      report: id,
      account: numeral,
      around: `…${text(start - 12, start)}【${token}】${text(end, end + 12)}…`,
      measure: measureAfter(after, [...units, ...OTHER_MEASURES]),
    };
  });
}

const kindOf = ({ account }: Audited) =>
  account.class === 'other' ? account.reason : account.class;

/** How many numerals are what, a column a report. */
function countTable(numerals: readonly Audited[]): string {
  const reports = [...new Set(numerals.map(({ report }) => report))];
  const row = (name: string, members: readonly Audited[]) => [
    name,
    ...reports.map((id) => String(members.filter(({ report }) => report === id).length)),
    String(members.length),
  ];
  const kinds = ['figure', ...otherReasons, 'undecided'];
  return formatTable([
    ['', ...reports, 'all'],
    ...kinds.map((kind) =>
      row(
        kind === 'undecided' ? 'not accounted for' : kind,
        numerals.filter((each) => kindOf(each) === kind),
      ),
    ),
    row('numerals', numerals),
  ]);
}

function line({ account, report, around }: Audited): string {
  if (account.class !== 'other') return `  ${report}: ${around}`;
  const { path, row } = account.place;
  // A rule holds for all reports, so its place does not say which.
  const of = path.includes(report) ? '' : ` in ${report}`;
  const said = account.note === '' ? account.reason : `${account.reason}: ${account.note}`;
  return `  ${path} row ${row}${of}: ${around} ${said}`;
}

function list(title: string, numerals: readonly Audited[]): string[] {
  return ['', `${title}: ${numerals.length}`, ...numerals.map(line)];
}

/** What the audit of a data folder prints, and how many problems a build would name. */
export function auditData(root: string): { readonly lines: string[]; readonly problems: number } {
  const problems = new Problems();
  const data = readData(root, problems);
  const checked = data.whole ? checkData(data, { unaccountedNumerals: 'counted' }, problems) : [];
  const units = data.catalogue.units.rows.map(({ unit }) => unit);
  const numerals = checked.flatMap((report) => audit(report, units));
  const others = numerals.filter(({ account }) => account.class === 'other');
  const measured = others.filter(({ measure }) => measure !== null);
  const lines = [
    countTable(numerals),
    ...list('Other numbers that a measure word or % follows', measured),
    ...list(
      'Not accounted for',
      numerals.filter(({ account }) => account.class === 'undecided'),
    ),
    ...list(
      'The other numbers besides',
      others.filter(({ measure }) => measure === null),
    ),
  ];
  return { lines, problems: problems.refusals().length };
}
