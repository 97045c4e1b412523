import { attainmentsOf } from '../attainment/list';
import { reportsOf } from '../reports';
import { districtsNamed } from '../selection';
import { seriesOf } from '../series/series';
import type { AnswerOfYears } from './block';

/** Answers what takes reports of several years: what became of targets, and series. */
export const answerOfYears: AnswerOfYears = (documents, question) => {
  const { catalogue } = documents;
  const districts = districtsNamed(catalogue, question.districts);
  const family = catalogue.families.find(({ id }) => id === question.family) ?? null;
  if (question.of === 'series') {
    const indicator = family?.indicators.find(({ id }) => id === question.indicator);
    const [district] = districts;
    if (!indicator || !district) return null;
    return seriesOf(documents, { indicator, district, aspect: question.aspect });
  }
  if (question.family !== null && family === null) return null;
  const { list, filter, year = null } = question;
  return attainmentsOf(documents, reportsOf(catalogue, districts, year), { list, family, filter });
};
