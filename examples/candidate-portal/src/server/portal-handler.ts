import { isLoopback } from '@bgc/core';

import { accessIdIn, assetPaths, portalPath } from '../paths.ts';
import { pageHeaders } from './page-headers.ts';
import { icon, shell } from './shell.ts';

export interface PortalParts {
  /** The bundled script of the page. */
  readonly script: string;
  readonly style: string;
  /** Answers for everything below the portal's path that is not the page. */
  readonly backend: (request: Request) => Promise<Response>;
  /** Hands on, too, what somebody does by hand to one check of the sandbox: completes it, sets its status, expires its sessions. */
  readonly byHand?: boolean;
}

const byHandPath = /^\/_sandbox\/candidate-portal\/checks\/[^/]+\/(complete|status|expire-sessions)$/;

type Content = readonly [type: string, text: string];

const plain = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { ...pageHeaders, 'content-type': 'text/plain; charset=utf-8', ...headers },
  });

/** Serves the page and its parts, and hands the rest of the portal to its backend. It never looks at what the backend says. */
export const createPortalHandler = ({ script, style, backend, byHand = false }: PortalParts) => {
  const page: Content = ['text/html; charset=utf-8', shell()];
  const assets: ReadonlyMap<string, Content> = new Map([
    [assetPaths.script, ['text/javascript; charset=utf-8', script]],
    [assetPaths.style, ['text/css; charset=utf-8', style]],
    [assetPaths.icon, ['image/svg+xml', icon]],
  ]);
  const contentAt = (path: string): Content | undefined => (accessIdIn(path) === undefined ? assets.get(path) : page);

  return async (request: Request): Promise<Response> => {
    const { pathname, hostname } = new URL(request.url);
    // Another name that leads to this machine is another site's attempt to read from it.
    if (!isLoopback(hostname)) return plain(421, 'This server answers to this machine only.');
    const content = contentAt(pathname);
    if (content !== undefined) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'GET only.', { allow: 'GET, HEAD' });
      const [type, text] = content;
      return new Response(text, { headers: { ...pageHeaders, 'content-type': type } });
    }
    const isBackends = pathname.startsWith(`${portalPath}/`) || (byHand && byHandPath.test(pathname));
    return isBackends ? backend(request) : plain(404, 'Nothing is here.');
  };
};
