#!/usr/bin/env node
import process from 'node:process';

import { runCommand } from './node/run-command.ts';

void runCommand(process.argv.slice(2), process.env).then(({ exitCode, stdout, stderr }) => {
  // Whoever read it has gone, as `head` does.
  process.stdout.on('error', () => process.exit(exitCode));
  process.stderr.write(stderr);
  // A resolver that never answers would keep the process for as long as it likes.
  process.stdout.write(stdout, () => process.exit(exitCode));
});
