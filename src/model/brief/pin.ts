import type { Brief, BriefItem } from '../brief';
import type { Form } from '../comparison';
import type { PinnedQuestion } from './question';

/** What a reader pins: everything but the writer's own words. */
export type Pin =
  | {
      readonly type: 'comparison';
      readonly question: PinnedQuestion;
      readonly form: Form;
    }
  | {
      readonly type: 'quotation';
      readonly report: string;
      readonly paragraph: number;
      readonly span: readonly [start: number, end: number] | null;
    };

/** The item that pins the same; null when the brief has none. */
export function pinnedIn({ items }: Brief, pin: Pin): BriefItem | null {
  const asked = keyOf(pin);
  return (
    items.find(
      (each) =>
        (each.type === 'comparison' || each.type === 'quotation') &&
        keyOf(each) === asked &&
        sameYear(each, pin),
    ) ?? null
  );
}

/** Briefs of when each district had one report name no year, and mean it. */
function sameYear(a: Pin, b: Pin): boolean {
  if (a.type !== 'comparison' || b.type !== 'comparison') return true;
  const [one, other] = [a.question.year ?? null, b.question.year ?? null];
  return one === null || other === null || one === other;
}

function keyOf(pin: Pin): string {
  if (pin.type === 'quotation') {
    return JSON.stringify([pin.report, pin.paragraph, pin.span]);
  }
  const { question, form } = pin;
  switch (question.of) {
    case 'family':
      return JSON.stringify([form, question.family, question.aspect, question.districts]);
    case 'targets': {
      const { list, wordings, themes, districts } = question;
      return JSON.stringify([form, list, wordings, themes, districts]);
    }
    case 'attainment':
      return JSON.stringify([
        form,
        'a',
        question.list,
        question.family,
        question.districts,
        question.filter?.wordings,
        question.filter?.themes,
      ]);
    case 'matrix': {
      const { rows, wordings, themes, targeted, find, sort, districts } = question;
      return JSON.stringify(['m', rows, wordings, themes, targeted, find, sort, districts]);
    }
    case 'series':
      return JSON.stringify([form, 's', question.indicator, question.aspect, question.districts]);
  }
}

/** How much has been pinned; headings and texts are not. */
export function countPins({ items }: Brief): number {
  return items.filter(({ type }) => type === 'comparison' || type === 'quotation').length;
}
