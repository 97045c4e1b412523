import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { Mark } from '../../charts/layout';
import { markAfter } from '../../charts/rove';
import type { Cell, Comparison, Row } from '../../model/comparison';
import { paragraphOf, quoteText, sentenceAround } from '../../model/text/quotation';
import { speakCell } from '../../model/say/cell';
import { sayWords } from '../../model/say/voice';
import type { Figure, Side, Verdict } from '../../model/types';
import { chartWords } from '../../model/words/charts';
import { termWords } from '../../model/words/terms';
import { reportQuery } from '../../state/documents';
import { useLanguage } from '../language';
import { FigureLink } from './FigureLink';
import { light } from './lit';

interface ChartMarksProps {
  readonly marks: readonly Mark[];
  readonly comparison: Comparison;
  readonly name: string;
}

/**
 * The marks of a chart as a list: each opens its sentence, each gap says its reason. One of them is in
 * the order of the page; arrow keys move over the others, and what has the focus is announced.
 */
export function ChartMarks({ marks, comparison, name }: ChartMarksProps) {
  const hint = useId();
  const language = useLanguage();
  const [entered, setEntered] = useState(0);
  const current = Math.min(entered, marks.length - 1);
  // A chart that leaves under the pointer is never told that the pointer has left.
  useEffect(() => () => light(null), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = markAfter(marks, current, event.key);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<HTMLElement>('.mark')[next]?.focus();
  };
  return (
    <>
      <ul className="marks" aria-label={name} aria-describedby={hint} onKeyDown={onKeyDown}>
        {marks.map((mark, index) => (
          <MarkItem
            key={mark.key}
            mark={mark}
            comparison={comparison}
            reached={index === current}
            enter={() => setEntered(index)}
          />
        ))}
      </ul>
      <p id={hint} hidden>
        {chartWords[language].beside.arrows}
      </p>
    </>
  );
}

interface MarkItemProps {
  readonly mark: Mark;
  readonly comparison: Comparison;
  /** Whether it is the one that Tab leads to. */
  readonly reached: boolean;
  readonly enter: () => void;
}

function MarkItem({ mark, comparison, reached, enter }: MarkItemProps) {
  const language = useLanguage();
  const sentence = useSentence();
  const { row, cell, x, y, width, height } = mark;
  const described = [cell, ...mark.also]
    .map((each) => speakCell(each, row, comparison, language))
    .join(termWords[language].signs.semicolon);
  const figure = figureOf(cell);
  const verdict = verdictOf(row, comparison);
  const tip = [
    described,
    [figure?.term, verdict && termWords[language].verdicts[verdict]].filter(Boolean).join(' · '),
    sentence(figure),
  ];
  const shared = {
    style: { left: x, top: y, width, height },
    tabIndex: reached ? 0 : -1,
    'aria-label': described,
    'data-tip': tip.filter((each) => each !== '').join('\n'),
    onFocus: () => {
      enter();
      light(mark);
    },
    onBlur: () => light(null),
    onPointerEnter: () => light(mark),
    onPointerLeave: () => light(null),
  };
  return (
    <li>
      {figure ? (
        <FigureLink figure={figure.id} className="mark" {...shared} />
      ) : (
        <span className="mark" role="img" {...shared} />
      )}
    </li>
  );
}

function figureOf(cell: Cell): Figure | undefined {
  return cell.state === 'figure' ? cell.figure : cell.instead[0];
}

/**
 * How far a row compares: with the others of the main panel, or, from another panel, not at all;
 * null where there is nothing to compare it with.
 */
export function verdictOf(row: Row, { panels, judgements, rowsOf }: Comparison): Verdict | null {
  const [main] = panels;
  if (rowsOf === 'indicators' || !main) return null;
  if (!main.rows.includes(row)) return 'differs';
  const isOf = ({ district, indicator }: Side, { district: own, indicators }: Row) =>
    district === own && indicators.includes(indicator);
  const others = main.rows.filter((each) => each !== row);
  const verdicts = judgements
    .filter(({ left, right }) =>
      others.some(
        (other) =>
          (isOf(left, row) && isOf(right, other)) || (isOf(right, row) && isOf(left, other)),
      ),
    )
    .map(({ verdict }) => verdict);
  return (['differs', 'near', 'same'] as const).find((each) => verdicts.includes(each)) ?? null;
}

/** So many characters of a sentence tell which it is. */
const firstWords = 36;

/** The beginning of the sentence that a figure came from; empty where its report's text is not at hand. */
function useSentence(): (figure: Figure | undefined) => string {
  const client = useQueryClient();
  const language = useLanguage();
  return (figure) => {
    const [evidence] = figure?.evidence ?? [];
    const report = figure && client.getQueryData(reportQuery(figure.report.id).queryKey);
    const paragraph = report && evidence ? paragraphOf(report.blocks, evidence.paragraph) : null;
    if (!paragraph || !evidence) return '';
    const words = [...quoteText(paragraph, sentenceAround(paragraph, evidence))];
    const first = words.slice(0, firstWords).join('');
    return sayWords[language].quoted(words.length > firstWords ? `${first}…` : first);
  };
}
