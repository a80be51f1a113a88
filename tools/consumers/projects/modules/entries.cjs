'use strict';
const { readdirSync, readFileSync } = require('node:fs');

const folder = `${__dirname}/node_modules/@bgc`;

/** Every entry that is a module, of every package of ours that is installed: read from what was published, so that none is forgotten. */
exports.entries = readdirSync(folder).flatMap((name) => {
  const manifest = JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8'));
  return Object.entries(manifest.exports)
    .filter(([, target]) => target.import)
    .map(([path]) => manifest.name + path.slice(1));
});
if (exports.entries.length === 0) throw new Error('no entries were found');
