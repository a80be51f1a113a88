import { everyFlow } from './diagram.ts';

interface LineStyle {
  /** `stroke-dasharray`; beside the colour, for those who see colours alike. */
  readonly dashes: string;
  readonly light: string;
  readonly dark: string;
}

const neutral: LineStyle = { dashes: 'none', light: '#57606a', dark: '#a8b3bf' };

/** One for each flow, in the order of the flows. Contrast on the ground is at least 4.5 to 1 in both schemes. */
const styles: readonly LineStyle[] = [
  { dashes: '14 3', light: '#0b5cad', dark: '#74b9ff' },
  { dashes: '6 4', light: '#1a7035', dark: '#5fd37f' },
  { dashes: '2 3', light: '#9a4b00', dark: '#f2a857' },
  { dashes: '10 3 2 3', light: '#7a3fc4', dark: '#c9a2ff' },
];

const schemes = {
  light: {
    ground: '#ffffff',
    ink: '#1f2328',
    muted: '#57606a',
    node: '#f6f8fa',
    border: '#8c959f',
    cookie: '#8a4600',
    eid: '#a40e4c',
  },
  dark: {
    ground: '#0d1117',
    ink: '#e6edf3',
    muted: '#a8b3bf',
    node: '#1b222c',
    border: '#6e7781',
    cookie: '#ffc670',
    eid: '#ff9fc4',
  },
} as const;

/** The class of a flow's lines. */
export const classOf = (flow: string): string => `flow-${flow.replaceAll(' ', '-')}`;

/** The picture's style sheet: it follows the reader's scheme, also where the picture is embedded as an image. */
export const styleSheet = (flows: readonly string[]): string => {
  const lines = [
    { name: classOf(everyFlow), ...neutral },
    ...flows.map((flow, index) => ({ name: classOf(flow), ...(styles[index] ?? neutral) })),
  ];
  const variables = (scheme: 'light' | 'dark'): string =>
    [...Object.entries(schemes[scheme]), ...lines.map((line) => [line.name, line[scheme]])]
      .map(([name, value]) => `--${name}: ${value}`)
      .join('; ');
  return [
    `svg { ${variables('light')} }`,
    `@media (prefers-color-scheme: dark) { svg { ${variables('dark')} } }`,
    "text { font: 12px system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; fill: var(--ink) }",
    '.ground { fill: var(--ground) }',
    '.name { font-size: 13px; font-weight: 600 }',
    '.muted, .note { fill: var(--muted) }',
    '.note { font-size: 11px }',
    '.frame { fill: var(--node); stroke: var(--border); stroke-width: 1.5 }',
    '.region { fill: none; stroke: var(--border); stroke-dasharray: 3 3 }',
    '.session-cookie .frame { stroke: var(--cookie); stroke-width: 2.5 }',
    '.live-eID .frame { stroke: var(--eid); stroke-width: 2.5 }',
    '.session-cookie .gate { fill: var(--cookie) }',
    '.live-eID .gate { fill: var(--eid) }',
    '.edging, .divide { fill: none; stroke: var(--border) }',
    '.line { fill: none; stroke-width: 1.8 }',
    '.edge text { paint-order: stroke; stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round }',
    '.entrance { fill: var(--ink) }',
    ...lines.map(
      ({ name, dashes }) =>
        `.${name} .line { stroke: var(--${name}); stroke-dasharray: ${dashes} } .${name} text, .${name} .head { fill: var(--${name}) }`,
    ),
  ].join('\n');
};
