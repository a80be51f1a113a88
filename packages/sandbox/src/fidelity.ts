/**
 * How sure the emulator is of a behaviour: `documented` by the provider, `observed` in the provider's own code or that of an integrator,
 * or `assumed` by us because nobody documents it.
 */
export type Fidelity = 'documented' | 'observed' | 'assumed';

/** One behaviour of an emulator, and where we know it from. */
export interface FidelityEntry {
  readonly provider: string;
  readonly behaviour: string;
  readonly fidelity: Fidelity;
  /** A public URL and section; for `assumed`, what the guess rests on. */
  readonly source: string;
}
