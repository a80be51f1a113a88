import type { Reply } from '../call.ts';
import { parseJson } from '../parsing/parse-json.ts';
import type { ProviderDefinition } from '../provider.ts';

/** What a document calls an id may be anything. A token of letters and digits mixed is no name, and no number of a person. */
const tokenShape = /^(?=.*[a-z])(?=.*\d)[a-z\d-]{8,64}$/i;

/**
 * Finds the request id in a JSON body by the provider's own function, which may throw, as it may not know the document. For the `readRequestId` of a
 * `ProviderDefinition`; the clients of providers that send it in a header need not carry this.
 *
 * @example const readRequestId = requestIdInBody((document) => (document as { requestId?: unknown } | undefined)?.requestId);
 */
export const requestIdInBody =
  (read: (document: unknown) => unknown): NonNullable<ProviderDefinition['readRequestId']> =>
  ({ body }: Reply) => {
    const parsed = parseJson(body);
    try {
      const id = parsed.ok ? read(parsed.document) : undefined;
      return typeof id === 'string' && tokenShape.test(id) ? id : undefined;
    } catch {
      return undefined;
    }
  };
