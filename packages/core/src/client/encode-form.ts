import { isObject } from '../parsing/read-object.ts';
import type { Refuse } from './invalid-request.ts';
import { serializePair } from './serialize-pair.ts';

/** Writes an `application/x-www-form-urlencoded` body. */
export type FormEncoder = (body: unknown, refuse: Refuse) => string;

/**
 * `a=x&a=y`: what is `undefined` is left out, a list repeats its key. `null` has no form of its own, and is refused: nobody could tell what was meant, an empty
 * text or nothing. Handed to `createRuntime` by the clients that send forms, so that the others do not carry it.
 *
 * @example
 * const runtime = createRuntime(definition, { baseUrl, encodeForm });
 * await runtime.invoke(operations.createThing, { body: { country: 'BR', actions: ['created', 'finished'] } });
 * @throws InvalidRequestError that names the field, before anything is sent.
 */
export const encodeForm: FormEncoder = (body, refuse) => {
  if (!isObject(body)) return refuse('the body is no object of form fields.', 'Give one.');
  return Object.entries(body)
    .filter(([, given]) => given !== undefined)
    .flatMap(([name, given]) =>
      (Array.isArray(given) ? (given as readonly unknown[]) : [given]).map((value) =>
        serializePair('form field', name, value, refuse),
      ),
    )
    .join('&');
};
