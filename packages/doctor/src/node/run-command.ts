import { readFile } from 'node:fs/promises';

import { isConfigurationError, nearestName } from '@bgc/core';

import { readVariablesFile } from '../configuration/read-variables-file.ts';
import type { Variables } from '../configuration/read-values.ts';
import { diagnose } from '../diagnose.ts';
import { systemCodeOf } from '../failure.ts';
import { readCommandLine } from '../output/command-line.ts';
import type { CommandLine } from '../output/command-line.ts';
import { formatDiagnosis } from '../output/format-diagnosis.ts';
import { help } from '../output/help.ts';

export interface Ending {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const wrong = (message: string): Ending => ({ exitCode: 2, stdout: '', stderr: `${message}\n` });

const given = (text: string | undefined): text is string => text !== undefined && text !== '';

const run = async (line: CommandLine, environment: Variables): Promise<Ending> => {
  const file = line.variablesFile === undefined ? {} : readVariablesFile(await readFile(line.variablesFile, 'utf8'));
  // What is empty is not given, and hides nothing of the file.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => given(value)));
  const variables: Variables = { ...file, ...set };
  const { BGC_CALLBACK_URL: callback, BGC_STORE: store, BGC_REPORT_LINK: reportLink } = variables;
  const callbackUrl = line.callback ?? callback;
  const storePath = line.store ?? store;
  const diagnosis = await diagnose(line.provider, {
    variables,
    limitMs: line.limitSeconds * 1_000,
    ...(line.sandbox === undefined ? {} : { sandbox: line.sandbox }),
    ...(line.allowLoopback ? { allowLoopback: true } : {}),
    ...(given(callbackUrl) ? { callbackUrl } : {}),
    ...(given(storePath) ? { storePath } : {}),
    ...(given(reportLink) ? { reportLink } : {}),
  });
  const text = line.json ? JSON.stringify(diagnosis, undefined, 2) : formatDiagnosis(diagnosis);
  return { exitCode: diagnosis.verdict === 'failed' ? 1 : 0, stdout: `${text}\n`, stderr: '' };
};

/** The command from its arguments to what it prints. Total: whatever happens ends in an exit code. */
export const runCommand = async (args: readonly string[], environment: Variables): Promise<Ending> => {
  const line = readCommandLine(args, nearestName);
  if (line.kind === 'help') return { exitCode: 0, stdout: help(), stderr: '' };
  if (line.kind === 'wrong') return wrong(line.message);
  try {
    return await run(line, environment);
  } catch (thrown) {
    if (isConfigurationError(thrown)) return wrong(thrown.message);
    // The file of variables: its path is not repeated, nor anything of it.
    return wrong(`The file of --variables cannot be read (${systemCodeOf(thrown) ?? 'unknown reason'}).`);
  }
};
