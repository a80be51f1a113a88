import { toPlainText } from './plain-text.ts';

/**
 * HTML that somebody outside wrote: put into a page as it is, it can run scripts there. No string, so that it gets nowhere by accident. It is kept whole by
 * `JSON.stringify`, under a name that says what it is.
 */
export interface UntrustedHtml {
  /** As it came. Sanitise it before it meets a browser. */
  readonly untrustedHtml: string;
  /**
   * The text alone: no tags, no scripts or styles, entities decoded, one line for each block. It is text, and no HTML: escape it where it goes into a page.
   *
   * @example console.log(output.description?.text());
   */
  text(): string;
}

export const untrustedHtml = (html: string): UntrustedHtml =>
  Object.defineProperty({ untrustedHtml: html } as UntrustedHtml, 'text', { value: () => toPlainText(html) });
