import { programGate } from '../program-gate.ts';

/**
 * The site builds: no link in it leads nowhere, no page loads anything from elsewhere, and typedoc has nothing to warn of, such as a link in a
 * docstring that resolves to nothing, or a type that a public one names and no entry exports.
 */
export const siteGate = programGate('documentation site', process.execPath, ['tools/site/src/main.ts']);
