import type { Exchange, Judge } from '../exchange.ts';
import type { Specification } from '../specification.ts';
import { createPrismEngine } from './prism-engine.ts';
import { createRouter } from './router.ts';
import { findUndocumented } from './undocumented.ts';

export interface JudgeOptions {
  /** The path as the spec has it, where a client was told to find the provider under another. */
  readonly pathOf?: (url: URL) => string;
}

/** Judges exchanges by a strict specification with Prism's engine, which shares nothing with our clients, schemas and emulators. */
export const createJudge = async (
  specification: Specification,
  { pathOf = (url) => url.pathname }: JudgeOptions = {},
): Promise<Judge> => {
  const engine = await createPrismEngine(specification);
  const route = createRouter(specification);
  return async (exchange: Exchange) => {
    const path = pathOf(exchange.url);
    const operation = route(exchange.method, path);
    if (operation === undefined)
      return [{ side: 'request', path: 'path', message: `nothing documents ${exchange.method} ${path}` }];
    return [...(await engine(exchange, path)), ...findUndocumented(specification, operation, exchange)];
  };
};
