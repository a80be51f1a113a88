export { findChromium, searchThisMachine, type Finding, type Search } from './find-chromium.ts';
export { HOW_TO_INSTALL } from './how-to-install.ts';
export { launchOptions } from './launch-options.ts';
