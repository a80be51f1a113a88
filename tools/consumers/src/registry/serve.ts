// The registry, in a process of its own: `node serve.ts <its configuration>`. Tells its parent where it listens, and ends with it.
import { createRequire } from 'node:module';
import type { AddressInfo, Server } from 'node:net';
import process from 'node:process';

interface Verdaccio {
  runServer(configurationFile: string): Promise<Server>;
}

const require = createRequire(new URL('../../registry/package.json', import.meta.url));
const { runServer } = require('verdaccio') as Verdaccio;

const server = await runServer(process.argv[2] ?? '');
// A free port, of the system's choice: nobody can take it in between.
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
// Also where the parent was killed and could end nothing.
process.on('disconnect', () => process.exit());
