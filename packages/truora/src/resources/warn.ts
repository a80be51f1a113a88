import { tell } from '@bgc/core';
import type { Logger } from '@bgc/core';

/** What a check lacks by Truora's older reference alone. Names, never values. */
export interface CheckWarning {
  readonly provider: 'truora';
  readonly operation: 'createCheck';
  readonly country: string;
  readonly type: string;
  /** The fields; `country` or `type` where the guide does not list the country, or the older table has no such checks in it. */
  readonly members: readonly string[];
}

export type Warn = (form: Readonly<Record<string, unknown>>, members: readonly string[]) => void;

/** Tells logger and `onWarning`; what they throw is nobody's. */
export const createWarn =
  ({
    logger,
    onWarning,
  }: {
    readonly logger?: Logger | undefined;
    readonly onWarning?: ((warning: CheckWarning) => void) | undefined;
  }): Warn =>
  (form, members) => {
    if (members.length === 0) return;
    const { country, type } = form as Pick<CheckWarning, 'country' | 'type'>;
    const warning: CheckWarning = { provider: 'truora', operation: 'createCheck', country, type, members };
    tell(() => logger?.warn?.({ ...warning }, 'the older reference requires more'));
    tell(() => onWarning?.(warning));
  };
