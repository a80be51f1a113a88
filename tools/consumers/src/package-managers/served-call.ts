/** What the program takes, by the entry that exports it. */
export const servedImports = {
  'node:child_process': ['spawn'],
  'node:readline': ['createInterface'],
  '@bgc/pageup': ['createMemoryStore', 'createPageUpClient'],
} as const;

/** Starts the sandbox's server as its README says, with a command of the package manager's, and calls it over HTTP. */
export const servedCall = (command: readonly string[]): string => {
  const [program, ...parameters] = command;
  const options = ['--json', '--port', '0', '--tenant', '218', '--checks', '2'];
  return `
const server = spawn(${JSON.stringify(program)}, ${JSON.stringify([...parameters, '@bgc/sandbox', ...options])}, {
  stdio: ['ignore', 'pipe', 'inherit'],
  // Leads a group of its own: the package manager in front passes no signal on.
  detached: true,
});
const stop = () => {
  try {
    process.kill(-server.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};
process.on('exit', stop);
const lines = createInterface({ input: server.stdout });
const { origin, credentials } = await new Promise((resolve, reject) => {
  server.once('exit', (code) => reject(new Error(\`the sandbox ended with \${code}\`)));
  lines.on('line', (line) => {
    if (line.startsWith('{"event":"listening"')) resolve(JSON.parse(line));
  });
});
const pageup = createPageUpClient(credentials.pageup['218']);
for await (const check of pageup.claim({ store: createMemoryStore() })) {
  await check.created({ referenceNumber: \`REF-\${check.id}\` });
  await check.done();
}
const { checks, claimed, doubled, wiped } = await (await fetch(\`\${origin}/_sandbox/pageup/summary\`)).json();
assert.deepEqual({ checks, claimed, doubled, wiped }, { checks: 2, claimed: 2, doubled: 0, wiped: 0 });
server.removeAllListeners('exit');
stop();
`;
};
