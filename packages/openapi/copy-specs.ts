import { copyFileSync, globSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

const here = import.meta.dirname;
const dist = join(here, 'dist');
const specs = join(here, '../../specs');

// What has gone from specs/ must not stay behind.
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const file of globSync('*.yaml', { cwd: specs })) copyFileSync(join(specs, file), join(dist, basename(file)));
