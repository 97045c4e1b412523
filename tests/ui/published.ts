import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { QueryClient } from '@tanstack/react-query';
import Papa from 'papaparse';
import { documentsOf } from '../../src/model/documents';
import { parseCatalogue, parseFigures, parseReport } from '../../src/model/parser';
import { parseNumerals } from '../../src/model/text/numeralRows';
import {
  catalogueQuery,
  figuresQuery,
  numeralsQuery,
  reportQuery,
} from '../../src/state/documents';
import { BriefPart } from '../../src/ui/brief/BriefPart';
import { briefPartQuery } from '../../src/ui/brief/BriefLater';
import { EvidencePanel } from '../../src/ui/evidence/EvidencePanel';
import { BriefView } from '../../src/ui/views/BriefView';
import { DataView } from '../../src/ui/views/DataView';
import { DistrictView } from '../../src/ui/views/DistrictView';
import { IndicatorView } from '../../src/ui/views/IndicatorView';
import { DisclosureTotals } from '../../src/ui/views/matrix/DisclosureTotals';
import { Matrix } from '../../src/ui/views/matrix/Matrix';
import { ReportView } from '../../src/ui/views/ReportView';
import { TargetsView } from '../../src/ui/views/TargetsView';

/** The text of a published file, by its path. */
type Published = (path: string) => string;

const folder = join(import.meta.dirname, '../../public/data');

const onDisk: Published = (path) => {
  try {
    return readFileSync(join(folder, path), 'utf8');
  } catch (cause) {
    throw new Error(`public/data/${path} can't be read: run npm run build:data first`, { cause });
  }
};

/** A published file of the real data, or of others. */
export function read(path: string, published = onDisk): unknown {
  return JSON.parse(published(path));
}

/** The published catalogue of the real data. */
export const catalogue = parseCatalogue(read('catalogue.json'));

/** The published figures of all reports. */
export const figures = readdirSync(join(folder, 'figures')).flatMap((name) => [
  ...parseFigures(catalogue, read(`figures/${name}`)).values(),
]);

/** What the page has loaded when all reports are there. */
export const documents = documentsOf(catalogue, figures);

function readNumerals(published: Published) {
  const text = published('numbers.csv').replace('\uFEFF', '');
  const options = { header: true, dynamicTyping: false, skipEmptyLines: true } as const;
  return parseNumerals(Papa.parse(text, options).data);
}

/** What is loaded when it is first shown, by its name. */
const loadedParts = {
  brief: BriefView,
  data: DataView,
  'disclosure-totals': DisclosureTotals,
  district: DistrictView,
  evidence: EvidencePanel,
  indicator: IndicatorView,
  matrix: Matrix,
  report: ReportView,
  targets: TargetsView,
};

/** A query client that has already loaded everything that was published, of the real data or of others. */
export function loadedClient(published = onDisk): QueryClient {
  const client = new QueryClient();
  // One catalogue for all: what is linked to one is not what is linked to another.
  const known =
    published === onDisk ? catalogue : parseCatalogue(read('catalogue.json', published));
  client.setQueryData(catalogueQuery.queryKey, known);
  client.setQueryData(numeralsQuery.queryKey, readNumerals(published));
  // The code is at hand here.
  for (const [name, view] of Object.entries(loadedParts)) {
    client.setQueryData(['code', name], () => view);
  }
  client.setQueryData(briefPartQuery.queryKey, () => BriefPart);
  for (const report of known.reports) {
    const { id } = report;
    const query = figuresQuery(known, report);
    const own = parseFigures(known, read(`figures/${id}.json`, published));
    client.setQueryData(query.queryKey, own);
    client.setQueryData(
      reportQuery(id).queryKey,
      parseReport(read(`reports/${id}.json`, published)),
    );
  }
  return client;
}
