type Form = Readonly<Record<string, unknown>>;

/**
 * What is sent of a request, as it is now: a program may write the next one into the same object. `null` is no value. To be checked in the request's place: what is
 * on a prototype is not sent, and a getter may give another value the next time. What is no object is left as it is, to be refused.
 */
export const formOf = (request: object): Form =>
  typeof request !== 'object' || (request as unknown) === null || Array.isArray(request)
    ? (request as unknown as Form)
    : Object.fromEntries(
        Object.entries(request as Form).flatMap(([name, value]) =>
          value === undefined || value === null
            ? []
            : [[name, Array.isArray(value) ? [...(value as unknown[])] : value]],
        ),
      );
