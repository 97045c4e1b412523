import { readdirSync } from 'node:fs';
import type { Route } from '@playwright/test';

/** What can happen to a file on its way, and how the first and each further request for it is then answered. */
export const faults = {
  missing: (route: Route) => route.fulfill({ status: 404, body: '' }),
  refused: (route: Route) => route.abort(),
  empty: (route: Route) => route.fulfill({ status: 200, body: '' }),
  'a page in its place': (route: Route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>sign in</p>' }),
  cut: async (route: Route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const body = await response.text();
    await route.fulfill({ response, body: body.slice(0, body.length / 2) });
  },
  late: async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, whole ? 10_000 : 2000));
    await route.continue();
  },
  'failing once': (route: Route, asked: number) => (asked === 1 ? route.abort() : route.continue()),
} as const satisfies Readonly<Record<string, (route: Route, asked: number) => Promise<void>>>;

export type Fault = keyof typeof faults;

/** All of the matrix, as `npm run faults` walks it, in place of a sample of every kind. */
export const whole = process.env['QUBI_FAULTS'] === 'all';

/** A kind of file, and the address that needs it. */
export const parts = [
  { kind: 'first script', file: /^assets\/index-.*\.js$/, address: '.' },
  {
    kind: 'styles of a drawn view',
    file: /^assets\/ReportView-.*\.css$/,
    address: '?view=report',
  },
  { kind: 'styles', file: /^assets\/.*\.css$/, address: '?view=brief' },
  { kind: 'targets', file: /^assets\/TargetsView-.*\.js$/, address: '?view=targets' },
  { kind: 'indicator', file: /^assets\/IndicatorView-.*\.js$/, address: '?view=indicator' },
  { kind: 'district', file: /^assets\/DistrictView-.*\.js$/, address: '?view=district' },
  { kind: 'report', file: /^assets\/ReportView-.*\.js$/, address: '?view=report' },
  { kind: 'brief', file: /^assets\/Brief.*\.js$/, address: '?view=brief' },
  { kind: 'data', file: /^assets\/DataView-.*\.js$/, address: '?view=data' },
  { kind: 'other code', file: /^assets\/.*\.js$/, address: '?view=data' },
  { kind: 'first files', file: /^assets\/first-files-.*\.json$/, address: '.' },
  {
    kind: 'drawn view',
    file: /^assets\/views-[^/]*\/view\.targets\.zh\.html$/,
    address: '?view=targets',
  },
  { kind: 'catalogue', file: /^data\/catalogue\.json$/, address: '?view=targets' },
  { kind: 'figures', file: /^data\/figures\/.*\.json$/, address: '?view=targets' },
  { kind: 'texts', file: /^data\/reports\/.*\.json$/, address: '?view=data' },
  { kind: 'numerals', file: /^data\/numbers\.csv$/, address: '?view=data' },
] as const;

/** One file with one fault. */
export interface Case {
  readonly kind: string;
  readonly file: RegExp;
  readonly name: string;
  readonly fault: Fault;
  readonly address: string;
}

/** A sample of every kind of file and of every fault, each fault in turn. */
export function sampleCases(): readonly Case[] {
  const names = Object.keys(faults) as Fault[];
  return parts.map(({ kind, file, address }, at) => {
    const fault = names[at % names.length] ?? 'missing';
    return { kind, file, name: kind, fault, address };
  });
}

/** Every file of the build that a view loads, with every fault. */
export function allCases(): readonly Case[] {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return files.flatMap((name) => {
    const part = parts.find(({ file }) => file.test(name));
    if (!part) return [];
    const { kind, address } = part;
    const file = new RegExp(`^${name.replaceAll(/[.\\-]/g, '\\$&')}$`);
    return (Object.keys(faults) as Fault[]).map((fault) => ({ kind, file, name, fault, address }));
  });
}

/** Addresses that nobody means to write, as the query string of a request. */
export const oddAddresses = [
  '%',
  '%00%FF%FE',
  'view=%E0%A4%A',
  'view=targets&view=data',
  'districts=,,,&themes=%2C&folds=__proto__,constructor',
  'sort=-.&page=-1&paragraph=99999999999999999999',
  'find=%3Cscript%3Ealert(1)%3C/script%3E',
  'figure=../../etc/passwd&indicator=constructor&report=__proto__&district=toString',
  'brief=AAAA',
  `find=${'长'.repeat(300)}`,
] as const;

/** What a browser may have under the page's names without the page having put it there. */
export const oddStorage = ['', 'x', 'null', '7', '[]', '{"state":7}', '{"version":99,"state":{}}'];

/** Where and when a reader is. */
export const places = [
  { locale: 'zh-CN', timezoneId: 'America/New_York' },
  { locale: 'ar-EG', timezoneId: 'Asia/Riyadh' },
  { locale: 'tr-TR', timezoneId: 'Pacific/Kiritimati' },
] as const;

/** The views, by the words of their address and of the head of the page. */
const views = [
  ['targets', '目标'],
  ['indicator', '指标'],
  ['district', '区'],
  ['report', '原文'],
  ['brief', '简报'],
  ['data', '数据'],
] as const;

/** The views that are reached without a network: all, or as a sample one with data of its own and one without. */
export const reachedOffline = views.filter(
  ([view]) => whole || view === 'report' || view === 'brief',
);

/** What is read enlarged to 400 %, and on paper: a view of each arrangement, and in the whole matrix all. */
export const enlarged = [
  '?',
  '?figure=hongkou-2019.general-public-budget-revenue.growth.2018.result',
  ...views.filter(([view]) => whole || view === 'data').map(([view]) => `?view=${view}`),
];

/** What is done where the page comes by plain http. */
export const plainHttp = ['evidence', 'copy', 'share'] as const;
