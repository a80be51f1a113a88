export interface Claim {
  readonly claim: string;
  /** What was counted, in words. */
  readonly found: string;
  /** `not told`: what was measured allows both. It counts as broken. */
  readonly holds: boolean | 'not told';
}

export const zero = (claim: string, number: number): Claim => ({ claim, found: String(number), holds: number === 0 });

export const equal = (claim: string, found: number, wanted: number): Claim => ({
  claim,
  found: `${found} of ${wanted}`,
  holds: found === wanted,
});

export const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

export const isBroken = ({ holds }: Claim): boolean => holds !== true;
