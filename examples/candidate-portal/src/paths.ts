import { backgroundCheckPath } from '@bgc/candidate-portal-types';

/** Where everything of the portal lives, on one origin. */
export const portalPath = '/candidate-portal';

const pagePath = /^\/candidate-portal\/background-check\/([^/]+)$/;

/** The access code of the candidate's page; undefined for any other path. */
export const accessIdIn = (path: string): string | undefined => {
  const [, segment] = pagePath.exec(path) ?? [];
  if (segment === undefined) return undefined;
  try {
    const accessId = decodeURIComponent(segment);
    backgroundCheckPath(accessId);
    return accessId;
  } catch {
    return undefined;
  }
};

export const assetPaths = {
  script: '/assets/page.js',
  style: '/assets/page.css',
  icon: '/assets/icon.svg',
} as const;
