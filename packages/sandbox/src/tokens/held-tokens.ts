import type { SandboxClock } from '../clock/clock.ts';

export interface HeldToken {
  readonly value: string;
  readonly expiresAt: number;
}

export interface HeldTokens<Token extends HeldToken> {
  hold(token: Token): void;
  /** The token if it is known, not revoked, and not expired by the sandbox's clock. */
  find(value: string): Token | undefined;
  revoke(value: string): void;
  /** Revokes those that are meant; returns how many. */
  revokeAll(isMeant: (token: Token) => boolean): number;
}

const MANY = 2_000;

/** The tokens that a provider has issued. */
export const createHeldTokens = <Token extends HeldToken>(clock: SandboxClock): HeldTokens<Token> => {
  const tokens = new Map<string, Token>();
  const drop = (isMeant: (token: Token) => boolean): number => {
    const before = tokens.size;
    for (const [value, token] of tokens) if (isMeant(token)) tokens.delete(value);
    return before - tokens.size;
  };
  return {
    hold(token) {
      if (tokens.size >= MANY) drop(({ expiresAt }) => expiresAt <= clock.now());
      tokens.set(token.value, token);
    },
    find(value) {
      const token = tokens.get(value);
      return token && clock.now() < token.expiresAt ? token : undefined;
    },
    revoke: (value) => void tokens.delete(value),
    revokeAll: drop,
  };
};
