import type { ComparisonQuestion } from '../../model/brief/question';
import { attainmentLists } from '../../model/attainment/names';
import type { Documents } from '../../model/documents';
import { aspectsOf, idsOf, shownAspect, statingDistricts } from '../../model/selection';
import type { Selection } from '../../model/selection';
import { targetLists } from '../../model/targets/list';
import type { View } from '../../state/view';

/** What an address asks for, and the place on its page that it names. */
interface Asked {
  readonly view: View;
  readonly selection: Selection;
  /** As `#targets-growth`; empty where it names none. */
  readonly place: string;
}

/** The one chart or table that an address with `embed=1` names; null where it names none. */
export function askedIn(
  { catalogue, figures }: Documents,
  { view, selection, place }: Asked,
): ComparisonQuestion | null {
  const { reports, year, themes } = selection;
  const districts = idsOf(selection.districts);
  const family = catalogue.families.find(({ id }) => id === selection.indicator);
  const attained = attainmentLists.find((list) => place === `#attainment-${list}`);
  if (attained !== undefined) {
    const filter = family ? undefined : { themes, wordings: view.wording };
    return {
      of: 'attainment',
      list: attained,
      family: family?.id ?? null,
      filter,
      districts,
      year,
    };
  }
  if (view.view === 'targets') {
    const list = targetLists.find((each) => place === `#targets-${each}`) ?? 'growth';
    return { of: 'targets', list, wordings: view.wording, themes, districts, year };
  }
  if (view.view !== 'indicator' || !family) return null;
  const followed = family.indicators.find((each) => place === `#series-${each.id}`);
  if (followed && view.aspect) {
    const { aspect } = view;
    return { of: 'series', indicator: followed.id, family: family.id, aspect, districts, year };
  }
  const chosen = figures.filter(({ report }) => reports.includes(report));
  const { id, indicators } = family;
  const stating = statingDistricts(chosen, indicators);
  const aspect = shownAspect(view.aspect, aspectsOf(chosen, indicators), stating);
  return { of: 'family', family: id, aspect, districts, year };
}
