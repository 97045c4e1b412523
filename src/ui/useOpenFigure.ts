import { useQuery } from '@tanstack/react-query';
import type { Catalogue, Figure } from '../model/types';
import { figuresQuery } from '../state/documents';

/** The figure whose evidence is open, among the figures of its report. */
export interface OpenFigure {
  readonly figure: Figure | null;
  readonly figures: readonly Figure[];
  /** The id asked for, where no report has it. */
  readonly unknown: readonly string[];
}

const none: readonly Figure[] = [];

/** Finds the open figure in its own report, whichever districts are shown. */
export function useOpenFigure(catalogue: Catalogue, id: string | null): OpenFigure {
  const report = catalogue.reports.find((each) => id?.startsWith(`${each.id}.`));
  const loaded = useQuery({ ...figuresQuery(report?.id ?? ''), enabled: report !== undefined });
  const figures = report ? (loaded.data?.figures ?? none) : none;
  const figure = figures.find((each) => each.id === id) ?? null;
  const known = id === null || figure !== null || (report !== undefined && !loaded.isSuccess);
  return { figure, figures, unknown: known ? [] : [id] };
}
