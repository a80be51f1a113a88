// Says where the Chromium is that the browser tests would use; ends with 1 where there is none.
import { findChromium } from './find-chromium.ts';
import { HOW_TO_INSTALL } from './how-to-install.ts';

const found = findChromium();
if ('path' in found) console.log(found.path);
else {
  console.error(`No Chromium: ${found.missing}. ${HOW_TO_INSTALL}`);
  process.exitCode = 1;
}
