import type { Catalogue } from '../../../model/types';
import { matrixWords } from '../../../model/words/matrix';
import { useLanguage } from '../../language';
import { useNavigation } from '../../navigation';

interface SortChoiceProps {
  readonly catalogue: Catalogue;
  readonly districts: readonly string[];
}

const none = '';

/** The order of the rows: by theme, by how far districts lie apart, or by one of them. */
export function SortChoice({ catalogue, districts }: SortChoiceProps) {
  const language = useLanguage();
  const words = matrixWords[language];
  const { view, go } = useNavigation();
  const nameOf = (id: string) =>
    catalogue.districts.find((each) => each.id === id)?.name[language] ?? id;
  return (
    <label className="select">
      <span className="label">{words.sort}</span>{' '}
      <select
        value={view.sort ?? none}
        onChange={({ target }) => go({ sort: target.value === none ? null : target.value })}
      >
        <option value={none}>{words.unsorted}</option>
        {districts.length > 1 && <option value="spread">{words.bySpread}</option>}
        {districts.length > 1 &&
          districts.map((id) => (
            <option key={id} value={id}>
              {words.byDistrict(nameOf(id))}
            </option>
          ))}
      </select>
    </label>
  );
}
