import { filterMatrix, matrixOf } from '../matrix';
import { crosstabOf } from './crosstab';
import { crosstabTable } from './printed';
import { parseOrder } from './order';
import { parseQuery } from '../search/fold';
import { reportsAsked } from '../document/block';
import type { AnswerOfMatrix } from '../document/block';

/** Lays out the matrix as a reader had it. */
export const answerOfMatrix: AnswerOfMatrix = (documents, question, language) => {
  const { rows, themes, wordings, targeted, find, sort } = question;
  const reports = reportsAsked(documents.catalogue, question);
  const districts = reports.map(({ district }) => district);
  const comparable = rows === 'comparable' && districts.length > 1;
  const filter = { themes, wordings, targeted, comparable, words: parseQuery(find) };
  const groups = filterMatrix(matrixOf(documents, reports), filter);
  const order = sort === null ? null : parseOrder(sort, districts);
  const choice = { filter, find, order, map: rows === 'disclosure' };
  const crosstab = crosstabOf(documents, groups, reports, choice, language);
  return { crosstab, table: crosstabTable(crosstab, language) };
};
