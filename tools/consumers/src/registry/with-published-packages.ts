import type { WithPublishedPackages } from '../published-packages.ts';
import { withRelease } from './with-release.ts';

export const withPublishedPackages: WithPublishedPackages = (use, options) => withRelease(use, options);
