/** For playwright-core's `chromium.launch`: no window, no calls home, nothing that only a desktop needs. */
export const launchOptions = (executablePath: string) => ({
  executablePath,
  headless: true,
  // As in everybody's browser: playwright switches it off.
  ignoreDefaultArgs: ['--disable-back-forward-cache'],
  args: [
    // Containers have no user namespaces. What is opened is our own page on loopback.
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
