import type { Catalogue } from '../../model/types';
import { useWords } from '../language';
import { useNavigation } from '../navigation';
import { DistrictName } from './DistrictName';

interface DistrictChoiceProps {
  readonly catalogue: Catalogue;
  readonly chosen: readonly string[];
}

/** Which districts are compared; at least one stays. */
export function DistrictChoice({ catalogue, chosen }: DistrictChoiceProps) {
  const words = useWords();
  const { go } = useNavigation();
  const available = catalogue.districts
    .map((each) => each.id)
    .filter((id) => catalogue.reports.some((report) => report.district === id));
  const toggle = (id: string) => {
    const next = available.filter((each) => (each === id) !== chosen.includes(each));
    go({ districts: next.length === available.length ? null : next });
  };
  return (
    <div className="chips" role="group" aria-label={words.districts}>
      {available.map((id) => {
        const pressed = chosen.includes(id);
        return (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={pressed}
            aria-disabled={pressed && chosen.length === 1}
            onClick={() => (pressed && chosen.length === 1 ? undefined : toggle(id))}
          >
            <DistrictName district={id} catalogue={catalogue} />
          </button>
        );
      })}
    </div>
  );
}
