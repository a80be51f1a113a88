const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

interface Choice {
  readonly action: string;
  readonly label: string;
  /** What the form sends. */
  readonly fields: Readonly<Record<string, string>>;
}

interface Page {
  readonly title: string;
  readonly text: string;
  /** Where the forms are sent to. */
  readonly target: string;
  readonly choices: readonly Choice[];
}

const field = ([name, value]: [string, string]): string =>
  `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;

const form = (target: string, { action, label, fields }: Choice): string =>
  [
    `<form method="post" action="${escapeHtml(target)}">`,
    ...Object.entries(fields).map(field),
    `<p><button data-action="${escapeHtml(action)}">${escapeHtml(label)}</button></p>`,
    '</form>',
  ].join('\n');

/** A page of somebody else's app, emulated: one button for each thing that may happen there. No script, nothing loaded. */
export const pageOf = ({ title, text, target, choices }: Page): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(text)}</p>`,
    ...choices.map((choice) => form(target, choice)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
