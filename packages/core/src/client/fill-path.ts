import type { Refuse } from './invalid-request.ts';

/** Decodes what a careless server might decode, however often it was encoded. */
const decodeDots = (value: string): string => {
  let text = value;
  for (let previous = ''; previous !== text;) {
    previous = text;
    text = text.replace(/%(25|2e|2f|5c)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
  return text;
};

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const unsafe = /[/\\\u0000-\u001f\u007f]/;

const lone = (value: string): boolean => {
  try {
    encodeURIComponent(value);
    return false;
  } catch {
    return true;
  }
};

/**
 * Whether a value can be a path parameter without leading to another path.
 *
 * @example fitsPath('12345'); // true; false for '', '..', 'a/b' and '%2e%2e'
 */
export const fitsPath = (value: string): boolean => {
  const decoded = decodeDots(value);
  return !['', '.', '..'].includes(decoded.trim()) && !unsafe.test(decoded) && !lone(value);
};

/** Puts the parameters into a path template. One that could lead to another path is refused: `''`, `..`, `a/b`, `%2e%2e`. */
export const fillPath = (
  template: string,
  parameters: Readonly<Record<string, unknown>> | undefined,
  refuse: Refuse,
): string =>
  template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const given = parameters !== undefined && Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (given === undefined || given === null) return refuse(`the path parameter ${name} is missing.`, `Give ${name}.`);
    if (typeof given !== 'string' && !(typeof given === 'number' && Number.isSafeInteger(given)))
      return refuse(`the path parameter ${name} is neither a string nor a whole number.`, `Give ${name} as a string.`);
    const value = String(given);
    if (!fitsPath(value))
      return refuse(
        `the path parameter ${name} is empty, or holds what could lead to another path.`,
        `Give ${name} as the provider gave it: no slash, no dots alone, no control character.`,
      );
    return encodeURIComponent(value);
  });
