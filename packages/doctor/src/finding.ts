/** `skipped`: there was nothing to look at, or what had to come first went wrong. */
export type Verdict = 'ok' | 'warning' | 'failed' | 'skipped';

/** `documented`: by the provider or a standard. `observed`: in its samples or its own code. `assumed`: likely, and confirmed by nobody. `own`: a rule of these packages. */
export type Fidelity = 'documented' | 'observed' | 'assumed' | 'own';

/** What a finding rests on. */
export interface Rule {
  /** A public address and the section, or the package whose rule it is. */
  readonly source: string;
  readonly fidelity: Fidelity;
}

/** The checks, in the order in which they are made. */
export const checkNames = [
  'configuration',
  'proxy',
  'host',
  'token',
  'scopes',
  'claims',
  'read',
  'clock',
  'callback',
  'report-link',
  'store',
] as const;

/** Which check a finding is of. */
export type CheckName = (typeof checkNames)[number];

/** One thing that was looked at. No member holds a secret, a personal value, a path or anything of an answer. */
export interface Finding extends Rule {
  readonly check: CheckName;
  /** Which part of the check, in a few words. */
  readonly about: string;
  readonly verdict: Verdict;
  /** What was seen. */
  readonly seen: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do; there whenever the verdict is `warning` or `failed`. */
  readonly fix?: string;
}

interface Said {
  readonly about: string;
  readonly why: string;
  readonly rule: Rule;
}

/** The ways to say what was found of one thing: what is wrong always comes with what to do. */
export interface Saying {
  ok(seen: string): Finding;
  skipped(seen: string): Finding;
  warning(seen: string, fix: string): Finding;
  failed(seen: string, fix: string): Finding;
}

export const sayingOf = (check: CheckName, { about, why, rule }: Said): Saying => {
  const say = (verdict: Verdict, seen: string, fix?: string): Finding => ({
    check,
    about,
    verdict,
    seen,
    why,
    ...(fix === undefined ? {} : { fix }),
    source: rule.source,
    fidelity: rule.fidelity,
  });
  return {
    ok: (seen) => say('ok', seen),
    skipped: (seen) => say('skipped', seen),
    warning: (seen, fix) => say('warning', seen, fix),
    failed: (seen, fix) => say('failed', seen, fix),
  };
};
