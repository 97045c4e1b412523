import type { Other } from '../../../model/profile';
import type { Catalogue } from '../../../model/types';
import { districtWords } from '../../../model/words/district';
import { useLanguage } from '../../language';
import { DistrictName } from '../../parts/DistrictName';

interface OthersProps {
  readonly others: readonly Other[];
  readonly alone: boolean;
  readonly catalogue: Catalogue;
}

/** Which other districts report of the same family, and whether that compares. */
export function Others({ others, alone, catalogue }: OthersProps) {
  const own = districtWords[useLanguage()];
  if (alone) return <span className="tag-alone">{own.alone}</span>;
  return (
    <span className="others">
      {others.map(({ district, verdict }) => (
        <span key={district}>
          <DistrictName district={district} catalogue={catalogue} />
          {verdict !== 'same' && (
            <span className={`verdict verdict-${verdict}`}>{own[verdict]}</span>
          )}
        </span>
      ))}
    </span>
  );
}
