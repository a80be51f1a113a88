/** How a check goes and ends. */
export interface Outcome {
  /** Ends in `error`. */
  readonly error?: true;
  /** Never ends by itself. */
  readonly never?: true;
  /** Is `delayed` for days before it is completed. */
  readonly delayed?: true;
  /** Has a status half-way that nobody knows. */
  readonly strangeStatus?: string;
  /** Data sets in which something grave is found. */
  readonly found?: readonly string[];
  /** The same from the second check of the subject on, for continuous checks. */
  readonly foundLater?: readonly string[];
  readonly identity?: 'found' | 'not_found' | 'dead';
  /** Completed, though one database failed and one expired. */
  readonly failingDatabases?: true;
}
