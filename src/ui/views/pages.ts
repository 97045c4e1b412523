import type { ComponentType } from 'react';
import type { Selection } from '../../model/selection';
import type { Page } from '../../state/view';
import type { LoadedDocuments } from '../documents';
import { loadedPart } from '../loadedCode';
import { Overview } from './Overview';

/** What every view is given: the documents, and what of the address the catalogue knows. */
export interface PageProps {
  readonly documents: LoadedDocuments;
  readonly selection: Selection;
}

/** The views by their name in the address, in the order of the navigation. */
export const pages: Readonly<Record<Page, ComponentType<PageProps>>> = {
  overview: Overview,
  targets: loadedPart('targets', () => import('./Targets').then(({ Targets }) => Targets)),
  indicator: loadedPart('indicator', () =>
    import('./IndicatorView').then(({ IndicatorView }) => IndicatorView),
  ),
  district: loadedPart('district', () =>
    import('./DistrictView').then(({ DistrictView }) => DistrictView),
  ),
  report: loadedPart('report', () => import('./ReportView').then(({ ReportView }) => ReportView)),
  brief: loadedPart('brief', () => import('./BriefView').then(({ BriefView }) => BriefView)),
  data: loadedPart('data', () => import('./DataView').then(({ DataView }) => DataView)),
};
