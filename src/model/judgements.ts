import type { Row } from './comparison';
import type { Documents } from './documents';
import type {
  Bilingual,
  Family,
  Judgement,
  ReportSummary,
  Rule,
  RuleSide,
  Side,
  Verdict,
} from './types';

/** Whether two sides are one district's use of one indicator. */
export function sameSide(a: Side, b: Side): boolean {
  return a.district === b.district && a.indicator === b.indicator;
}

function isOn(rule: RuleSide, { indicator, district, report }: Side): boolean {
  return (
    rule.indicator === indicator &&
    (rule.district === null || rule.district === district) &&
    (rule.year === null || rule.year === report?.year)
  );
}

/**
 * Whether a rule is on two sides. An exception against its own indicator is on all the others: both
 * ways round means both are the exception, or neither.
 */
function applies({ left, right }: Rule, a: Side, b: Side): boolean {
  return (isOn(left, a) && isOn(right, b)) !== (isOn(left, b) && isOn(right, a));
}

/** How much of its two sides a rule names beside their indicators. */
function closeness({ left, right }: Rule): number {
  return [left.district, left.year, right.district, right.year].filter((each) => each !== null)
    .length;
}

const severity: Readonly<Record<Verdict, number>> = { same: 0, near: 1, differs: 2 };

/** The rules that decide on two sides: of the closest ones the most severe; none where nothing is said. */
function deciding(a: Side, b: Side): readonly Rule[] {
  const exceptions = [...new Set([a.district, b.district])].flatMap((each) => each.exceptions);
  const all = [...a.indicator.family.rules, ...exceptions].filter((rule) => applies(rule, a, b));
  const closest = Math.max(...all.map(closeness));
  const close = all.filter((rule) => closeness(rule) === closest);
  const worst = Math.max(...close.map(({ verdict }) => severity[verdict]));
  return close.filter(({ verdict }) => severity[verdict] === worst);
}

/** An indicator compares with itself unless a rule says otherwise; two that nobody judged do not. */
function verdictOf([rule]: readonly Rule[], a: Side, b: Side): Verdict {
  return rule?.verdict ?? (a.indicator === b.indicator ? 'same' : 'differs');
}

/** Whether two sides compare. */
export function judge(a: Side, b: Side): Verdict {
  return verdictOf(deciding(a, b), a, b);
}

function joined(reasons: readonly Bilingual[]): Bilingual | null {
  if (reasons.length === 0) return null;
  return {
    zh: reasons.map(({ zh }) => zh).join('；'),
    en: reasons.map(({ en }) => en).join('; '),
  };
}

/** How two sides of a family compare, and why not entirely. */
export function judgementOf(left: Side, right: Side): Judgement {
  const rules = deciding(left, right);
  const verdict = verdictOf(rules, left, right);
  const reasons = rules.flatMap(({ why }) => (why === null ? [] : [why]));
  return { family: left.indicator.family, left, right, verdict, reasons, why: joined(reasons) };
}

/** The judgements between every two of some sides that are of one family, `same` ones included. */
export function judgementsBetween(sides: readonly Side[]): Judgement[] {
  const distinct = sides.filter(
    (side, index) => sides.findIndex((each) => sameSide(each, side)) === index,
  );
  return distinct.flatMap((left, index) =>
    distinct
      .slice(index + 1)
      .filter((right) => right.indicator.family === left.indicator.family)
      .map((right) => judgementOf(left, right)),
  );
}

/** The sides that a row shows. */
export function sidesOf({ district, report, indicators }: Row): Side[] {
  return indicators.map((indicator) => ({ district, report, indicator }));
}

/** The judgements on one family. */
export interface JudgedFamily {
  readonly family: Family;
  readonly judgements: readonly Judgement[];
}

/** Every judgement between sides that the chosen reports state, by family, in the order of the themes. */
export function judgedFamilies(
  { catalogue, byIndicator }: Documents,
  reports: readonly ReportSummary[],
): JudgedFamily[] {
  const sidesIn = ({ indicators }: Family) =>
    indicators
      .flatMap((each) => byIndicator.get(each) ?? [])
      .filter(({ report }) => reports.includes(report));
  return catalogue.families
    .map((family) => ({ family, judgements: judgementsBetween(sidesIn(family)) }))
    .filter(({ judgements }) => judgements.length > 0);
}

/** How many judgements have each verdict. */
export function countVerdicts(
  families: readonly JudgedFamily[],
): Readonly<Record<Verdict, number>> {
  const all = families.flatMap(({ judgements }) => judgements);
  const of = (verdict: Verdict) => all.filter((each) => each.verdict === verdict).length;
  return { same: of('same'), near: of('near'), differs: of('differs') };
}

/** What a search looks through: the indicators' names on both sides, the family's, and the reason. */
export function searchTextOfJudgement({ family, left, right, why }: Judgement): string {
  const names = family.indicators
    .filter((each) => each === left.indicator || each === right.indicator)
    .flatMap(({ name }) => [name.zh, name.en]);
  return [family.name.zh, family.name.en, ...names, why?.zh ?? '', why?.en ?? '']
    .join(' ')
    .toLowerCase();
}
