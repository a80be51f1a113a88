import { aligned, alignedLines } from '@bgc/tool-parts/columns';
import { markdownTable } from '@bgc/tool-parts/markdown';

import { kinds } from './kinds-of-values.ts';
import type { ClientReport } from './report-on.ts';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const count = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

const names = (reports: readonly ClientReport[]): readonly string[] => reports.map(({ client }) => client);

const overview = (reports: readonly ClientReport[]): Table => {
  const row = (name: string, valueOf: (report: ClientReport) => number): readonly string[] => [
    name,
    ...reports.map((report) => count(valueOf(report))),
    count(sum(reports.map(valueOf))),
  ];
  return {
    title: 'What was done, and what was found',
    head: ['', ...names(reports), 'all'],
    rows: [
      row('operations', ({ operations }) => operations),
      row('behaviours of the provider', ({ behaviours }) => behaviours),
      row('requests sent', ({ requests }) => requests),
      ...kinds.map((kind) => row(`planted: ${kind}`, ({ planted }) => planted[kind])),
      row('planted in all', ({ planted }) => sum(Object.values(planted))),
      row('of them echoed by the provider', ({ echoed }) => echoed),
      row('sinks searched', ({ sinks }) => sinks.length),
      row('texts searched', ({ sinks }) => sum(sinks.map(({ texts }) => texts))),
      row('bytes searched', ({ sinks }) => sum(sinks.map(({ bytes }) => bytes))),
      row('sightings that are allowed', ({ allowed }) => sum(allowed.map(({ seen }) => seen))),
      row('checks', ({ checks }) => checks),
      row('found', ({ red }) => sum(red.map(({ complaints }) => complaints.length))),
    ],
  };
};

const sinks = (reports: readonly ClientReport[]): Table => {
  const all = [...new Set(reports.flatMap((report) => report.sinks.map(({ name }) => name)))];
  const cell = (report: ClientReport, name: string): string => {
    const sink = report.sinks.find((each) => each.name === name);
    return sink === undefined ? 'none' : `${count(sink.noted)} / ${count(sink.texts)} / ${count(sink.bytes)}`;
  };
  return {
    title: 'Sinks: how often something came out / different texts / bytes',
    head: ['sink', ...names(reports)],
    rows: all.map((name) => [name, ...reports.map((report) => cell(report, name))]),
  };
};

const allowed = (reports: readonly ClientReport[]): Table => ({
  title: 'Allowed: everything that may be seen, and why',
  head: ['client', 'place', 'sinks', 'seen', 'why'],
  rows: reports.flatMap(({ client, allowed: entries }) =>
    entries.map(({ place, surfaces, seen, why }) => [client, place, surfaces.join(', '), count(seen), why]),
  ),
});

const found = (reports: readonly ClientReport[]): Table => ({
  title: 'Found',
  head: ['client', 'check', 'place, form, sink'],
  rows: reports.flatMap(({ client, red }) =>
    red.flatMap(({ name, complaints }) => complaints.map((complaint) => [client, name, complaint])),
  ),
});

/** All that a report says, as tables. */
export const tablesOf = (reports: readonly ClientReport[]): readonly Table[] =>
  [overview(reports), sinks(reports), allowed(reports), found(reports)].filter(({ rows }) => rows.length > 0);

export const countFound = (reports: readonly ClientReport[]): number =>
  sum(reports.flatMap(({ red }) => red.map(({ complaints }) => complaints.length)));

/** For a terminal: columns of the same width. */
export const printTable = ({ title, head, rows }: Table): string => {
  const [titles = []] = aligned([head, ...rows]);
  const rule = [...titles.slice(0, -1).map(({ length }) => '-'.repeat(length)), '---'];
  return [title, '', ...alignedLines([head, rule, ...rows])].join('\n');
};

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');

/** For a document. */
export const sectionOf = ({ title, head, rows }: Table): string => {
  const table = markdownTable(
    head.map(escaped),
    rows.map((row) => row.map(escaped)),
  );
  return `## ${title}\n\n${table}`;
};
