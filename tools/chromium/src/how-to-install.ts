/** For whoever runs the browser tests, or the example, on a machine without one. */
export const HOW_TO_INSTALL =
  'Install Chromium or Google Chrome (on Debian: .ci/install-chromium; on macOS: brew install --cask google-chrome), ' +
  'or name the program in CHROMIUM_PATH.';
