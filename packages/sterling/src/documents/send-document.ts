import type { DocumentSource } from './document-source.ts';
import { openDocument } from './open-document.ts';
import type { OpenDocument, OpenOptions } from './open-document.ts';

/**
 * Opens a document, sends it, and lets go of it. Where the sending failed because of the document itself, that is what is thrown: the call alone
 * would only know that the connection broke.
 */
export const sendDocument = async <T>(
  source: DocumentSource,
  options: OpenOptions,
  send: (body: OpenDocument['body']) => Promise<T>,
): Promise<T> => {
  const document = await openDocument(source, options);
  try {
    return await send(document.body);
  } catch (error) {
    throw document.failure() ?? error;
  } finally {
    void document.close();
  }
};
