import { parseAllDocuments } from 'yaml';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** JSON without comments or gaps. */
export const jsonProblem = (code: string): string | undefined => {
  try {
    JSON.parse(code);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
};

/** One document or several. */
export const yamlProblem = (code: string): string | undefined => {
  const documents = parseAllDocuments(code);
  return 'empty' in documents ? 'it is empty' : documents.flatMap(({ errors }) => errors)[0]?.message;
};

const HTTP_START = /^(?:[A-Z]+ \S+( HTTP\/[\d.]+)?|HTTP\/[\d.]+ [1-5]\d\d( .*)?)$/;

/** A request or an answer: its first line, headers, and after an empty line the body, JSON where it says so. */
export const httpProblem = (code: string): string | undefined => {
  const [head = '', ...body] = code.split(/\n\s*\n/);
  const [start = '', ...headers] = head.split('\n');
  const wrong = headers.find((line) => !/^[\w-]+: \S/.test(line));
  if (!HTTP_START.test(start.trim())) return `${JSON.stringify(start)} begins neither a request nor an answer`;
  if (wrong !== undefined) return `${JSON.stringify(wrong)} is no header`;
  return /^content-type: *application\/json/im.test(head) ? jsonProblem(body.join('\n\n')) : undefined;
};
