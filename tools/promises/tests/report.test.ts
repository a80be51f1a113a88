import { expect, it } from 'vitest';

import { runReport } from '../src/report/run-report.ts';
import { writeDocument } from '../src/report/write-document.ts';

/** The smallest of the clients. */
const client = 'candidate-portal-types';

it('counts what was planted, searched and found, and is green where nothing gets out', async () => {
  const { reports, text, exitCode } = await runReport({ clients: [client] });
  const [report] = reports;
  expect(report).toMatchObject({ client, operations: 1, red: [] });
  // It takes no webhooks.
  const { 'webhook and callback values': none, ...planted } = { ...report?.planted };
  expect(none).toBe(0);
  expect(Math.min(...Object.values(planted))).toBeGreaterThan(0);
  for (const { name, texts } of report?.sinks.filter((sink) => sink.name.includes('of an error')) ?? [])
    if (name === 'causes of an error') expect(texts).toBe(0);
    else expect(texts).toBeGreaterThan(0);
  expect(text).toMatch(/\nfound: 0$/);
  expect(exitCode).toBe(0);
  expect(writeDocument(reports, '2026-01-05')).toContain('**Found: 0.**');
});

it('goes red where a leak is planted, naming place and sink, and never the value', async () => {
  const { reports, text, exitCode } = await runReport({ clients: [client], plantLeak: true });
  const complaints = reports.flatMap(({ red }) => red.flatMap((check) => check.complaints));
  expect(complaints).toContain('leak.link, as it is, by way of message of an error');
  expect(new Set(complaints.map((complaint) => complaint.split(',')[0]))).toEqual(new Set(['leak.link']));
  for (const shown of [text, writeDocument(reports, '2026-01-05')]) {
    expect(shown).toContain('leak.link');
    // No canary of 24 letters, nor its half, is in what is printed.
    expect(shown).not.toMatch(/[bcdfghjklmnpqrstvwxz]{12}/);
  }
  expect(exitCode).toBe(1);
});

it('says which clients there are where there is none of that name', async () => {
  await expect(runReport({ clients: ['another'] })).rejects.toThrow('There are: pageup, sterling, truora, attestr');
});
