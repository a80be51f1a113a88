import type { ClientContext } from './client-context.ts';
import type { Refuse } from './invalid-request.ts';
import type { DownloadLink } from './runtime.ts';

const parse = (url: string): URL | undefined => {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
};

/** A link is the provider's word only: where it leads, and whether the credential goes along, is decided here. */
export const checkLink = (
  link: DownloadLink,
  { baseUrl, parts }: ClientContext,
  refuse: Refuse,
): { readonly url: string; readonly anonymous: boolean } => {
  const url = parse(link.url);
  const own = new URL(baseUrl).origin;
  if (!url) return refuse('the link is no absolute URL.', 'Take it as the provider gave it.');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && parts.isLoopback(url.hostname)))
    refuse('the link is not https.', 'Report it to the provider: what it leads to would travel in the clear.');
  if (url.username !== '' || url.password !== '')
    refuse('the link holds a user name or password.', 'Report it to the provider.');
  if (url.origin !== own && !(link.allowedOrigins ?? []).includes(url.origin))
    refuse('the link leads to an origin that is not allowed.', 'Add its origin to the allowed ones if you trust it.');
  return { url: url.href, anonymous: !link.authenticate || url.origin !== own };
};
