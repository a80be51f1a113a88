import { runIn, type InstalledClient } from './installed-clients.ts';
import { PROVEN, writeProgram, type ModuleFormat } from './write-program.ts';

const EXTENSIONS: Readonly<Record<ModuleFormat, string>> = { ESM: 'mjs', CJS: 'cjs' };
const SANDBOX = `const sandbox = createSandbox();
const { fetch, clock } = sandbox;`;

/** Calls the client in the same process as the emulator; what that counted is asserted by the program itself. */
export const callInProcess = async (client: InstalledClient, format: ModuleFormat): Promise<void> => {
  const { imports, body } = client.call;
  const all = { ...imports, '@bgc/sandbox': ['createSandbox'] };
  await runIn(client, `program.${EXTENSIONS[format]}`, writeProgram(format, all, `${SANDBOX}\n${body.trim()}`), PROVEN);
};
