import type { Documents } from '../../../model/documents';
import { sayFigure } from '../../../model/say/figure';
import type { Numeral } from '../../../model/text/account';
import type { Catalogue, Figure } from '../../../model/types';
import { dataWords } from '../../../model/words/data';
import { termWords } from '../../../model/words/terms';
import { useLanguage, useWords } from '../../language';
import { useNavigation } from '../../navigation';
import { DistrictName, toneOf } from '../../parts/DistrictName';
import { FigureLink } from '../../parts/FigureLink';
import { CellMark } from './CellMark';
import { ContextText, PlaceText } from './PlaceText';

interface NumeralRowProps {
  readonly numeral: Numeral;
  readonly documents: Documents;
}

/** One numeral: where it stands, the words around it, what it is. The numeral opens its sentence. */
export function NumeralRow({ numeral, documents }: NumeralRowProps) {
  const words = dataWords[useLanguage()];
  const { view, go } = useNavigation();
  const { id, use, place, furniture, figures, summary } = numeral;
  const opened = view.numeral === id;
  const [figure] = figures;
  const tone = toneOf(summary.district);
  const where = place.paragraph
    ? words.paragraph(place.paragraph.number)
    : furniture
      ? words.furniturePlace
      : words.heading;
  return (
    <>
      <tr>
        <td className="ledger-place">
          <DistrictName district={summary.district} /> <span className="muted">{where}</span>
        </td>
        <th scope="row" className="ledger-words">
          <ContextText
            place={place}
            reach={18}
            numeral={(text) =>
              figure ? (
                <FigureLink figure={figure.id}>{text}</FigureLink>
              ) : (
                <button
                  type="button"
                  className="figure-link"
                  data-numeral={id}
                  aria-expanded={opened}
                  aria-controls={opened ? `place-${id}` : undefined}
                  onClick={() => go({ numeral: opened ? null : id })}
                >
                  {text}
                </button>
              )
            }
          />
        </th>
        <td className="ledger-kind">
          <span className={`kind inline ${tone}`}>
            <CellMark use={use} target={figure?.kind === 'target'} />
            {words.parts[use.class === 'other' ? use.reason : use.class]}
          </span>
        </td>
        <td className="ledger-about">
          <About numeral={numeral} documents={documents} />
        </td>
      </tr>
      {opened && !figure && (
        <tr className="ledger-opened">
          <td colSpan={4} id={`place-${id}`}>
            <PlaceText numeral={numeral} documents={documents} />
          </td>
        </tr>
      )}
    </>
  );
}

function About({ numeral, documents }: NumeralRowProps) {
  const language = useLanguage();
  const words = dataWords[language];
  const { use, figures } = numeral;
  switch (use.class) {
    case 'figure':
      return figures.map((figure) => (
        <FigureLine key={figure.id} figure={figure} catalogue={documents.catalogue} />
      ));
    case 'other':
      return use.note === null ? (
        <span className="muted">{words.partNotes[use.reason]}</span>
      ) : (
        <span>{use.note[language]}</span>
      );
    case 'undecided':
      return <span className="muted">{words.partNotes.undecided}</span>;
  }
}

function FigureLine({ figure, catalogue }: { figure: Figure; catalogue: Catalogue }) {
  const words = useWords();
  const language = useLanguage();
  const kind = termWords[language].slot(figure);
  const aspect = figure.aspect === 'value' ? '' : ` · ${words.aspects[figure.aspect]}`;
  return (
    <p>
      {figure.indicator.name[language]}{' '}
      <span className="muted">
        {kind}
        {aspect}
      </span>{' '}
      <FigureLink figure={figure.id}>
        {sayFigure(figure, { language, units: catalogue.units })}
      </FigureLink>
    </p>
  );
}
