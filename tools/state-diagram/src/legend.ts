import { everyFlow } from './diagram.ts';
import { escapeXml } from './escape-xml.ts';
import { classOf } from './style.ts';

const ROW = 22;
const COLUMN = 300;
const COLUMNS = 3;
const LINE_ROWS = 2;

const NOTES = [
  'padlock: without the session cookie shown as identity-collection-required; without a live eID verification no report is shown',
  'dashed box: what leaves the box leaves any state in it · below a divide: happens without leaving the state · double frame: the end',
  '[…]: what a step needs · /…: what it gives · *: assumed, in one of the flows at least: the source is silent',
];
export const LEGEND_HEIGHT = (LINE_ROWS + NOTES.length) * ROW;

const line = (flow: string, index: number): string => {
  const [x, y] = [(index % COLUMNS) * COLUMN, Math.floor(index / COLUMNS) * ROW + ROW / 2];
  return [
    `<g class="${classOf(flow)}" transform="translate(${x} ${y})">`,
    `<path class="line" d="M0 0H52" marker-end="url(#head-${classOf(flow)})"/>`,
    `<text x="62" y="4">${escapeXml(flow === everyFlow ? flow : `flow ${flow}`)}</text></g>`,
  ].join('');
};

/** What the lines mean, and the signs. */
export const legend = (flows: readonly string[]): string =>
  [
    ...[everyFlow, ...flows].map(line),
    ...NOTES.map(
      (note, index) => `<text class="muted" x="0" y="${(LINE_ROWS + index) * ROW + 16}">${escapeXml(note)}</text>`,
    ),
  ].join('\n');
