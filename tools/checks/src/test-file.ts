/** Tests and what only they use: never built into a package. */
export const isTestFile = (path: string): boolean =>
  path.endsWith('.test.ts') || path.endsWith('.fixture.ts') || path.includes('/tests/');
