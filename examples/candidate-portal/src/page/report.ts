import { element } from './element.ts';

const DEEPEST = 6;

/** `courtRecords` and `court_records` as `Court records`. */
const titled = (name: string): string => {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const leaf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return '–';
};

/** As the sandbox writes what it found. */
const isPassage = (value: object): value is { readonly heading: string; readonly text: string } =>
  Object.entries(value).length === 2 &&
  ['heading', 'text'].every((name) => typeof (value as Record<string, unknown>)[name] === 'string');

/** Nobody documents what a report looks like: whatever it is, it is shown as text in its own order. */
const rendered = (value: unknown, depth = 0): Node => {
  if (depth > DEEPEST) return document.createTextNode('…');
  if (Array.isArray(value)) {
    return element('ul', {}, ...value.map((item: unknown) => element('li', {}, rendered(item, depth + 1))));
  }
  if (!isRecord(value)) return document.createTextNode(leaf(value));
  if (isPassage(value)) {
    return element('div', { class: 'passage' }, element('h3', {}, value.heading), element('p', {}, value.text));
  }
  return element(
    'dl',
    {},
    ...Object.entries(value).map(([name, content]) =>
      element('div', {}, element('dt', {}, titled(name)), element('dd', {}, rendered(content, depth + 1))),
    ),
  );
};

const appendixName = 'sensitiveAppendix';

/** The report, and its appendix apart, which is shown where it alone was unlocked. */
export const reportContent = (report: unknown, withAppendix: boolean): readonly HTMLElement[] => {
  if (!isRecord(report)) return [element('section', { 'data-part': 'report', class: 'report' }, rendered(report))];
  const { [appendixName]: appendix, title, ...rest } = report;
  const heading = typeof title === 'string' ? element('h2', {}, title) : undefined;
  const content = heading === undefined && title !== undefined ? { title, ...rest } : rest;
  const main = element('section', { 'data-part': 'report', class: 'report' }, heading, rendered(content));
  if (!withAppendix || appendix === undefined) return [main];
  const part = element(
    'section',
    { 'data-part': 'sensitive-appendix', class: 'report' },
    element('h2', {}, 'For your eyes only'),
    element('p', {}, 'Only you can see this part.'),
    rendered(appendix),
  );
  return [main, part];
};
