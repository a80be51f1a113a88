import { caption } from './describe.ts';
import type { DiagramNode } from './diagram.ts';
import { escapeXml } from './escape-xml.ts';
import { headerHeight, innerLines, nodeHeight, noteLines } from './label.ts';
import type { Point } from './layout.ts';
import { GATE_HEIGHT, LINE_HEIGHT, NAME_HEIGHT, NODE_WIDTH, SAMPLE_WIDTH } from './sizes.ts';
import { classOf } from './style.ts';

/** A closed padlock, its middle at the given point. */
export const padlock = (x: number, y: number): string =>
  `<path class="gate" d="M${x - 5} ${y - 1}h10v7h-10zM${x - 3.5} ${y - 1}v-2.5a3.5 3.5 0 0 1 7 0v2.5h-1.6v-2.5a1.9 1.9 0 0 0 -3.8 0v2.5z"/>`;

const frame = (height: number, inset: number, name: string): string =>
  `<rect class="${name}" x="${inset}" y="${inset}" width="${NODE_WIDTH - 2 * inset}" height="${height - 2 * inset}" rx="${8 - inset}"/>`;

/** What happens without leaving: samples of the flows' lines, then the label. */
const innerSteps = (node: DiagramNode): readonly string[] => {
  let y = headerHeight(node) + 16;
  return node.inner.flatMap((step) => {
    const samples = step.flows.map((flow, index) => {
      const x = 12 + index * (SAMPLE_WIDTH + 4);
      return `<g class="${classOf(flow)}"><path class="line" d="M${x} ${y - 4}h${SAMPLE_WIDTH}"/></g>`;
    });
    const x = 18 + step.flows.length * (SAMPLE_WIDTH + 4);
    const lines = innerLines(step).map(
      (line, index) => `<tspan x="${x}" y="${y + index * LINE_HEIGHT}">${escapeXml(line)}</tspan>`,
    );
    y += lines.length * LINE_HEIGHT;
    return [...samples, `<text>${lines.join('')}</text>`];
  });
};

const centred = (name: string, y: number, text: string): string =>
  `<text class="${name}" x="${NODE_WIDTH / 2}" y="${y}" text-anchor="middle">${escapeXml(text)}</text>`;

/** A view: its name, what gates it, a note, and what happens in it. */
export const drawNode = (node: DiagramNode & { readonly centre: Point }): string => {
  const { id, gate, inner, isLast, centre } = node;
  const height = nodeHeight(node);
  const middle = NODE_WIDTH / 2;
  const noteTop = NAME_HEIGHT + (gate === undefined ? 0 : GATE_HEIGHT) + 11;
  const classes = ['node', ...(gate === undefined ? [] : [gate.replace(' ', '-')])];
  return [
    `<g class="${classes.join(' ')}" data-view="${escapeXml(id)}" transform="translate(${centre.x - middle} ${centre.y - height / 2})">`,
    frame(height, 0, 'frame'),
    ...(isLast ? [frame(height, 4, 'edging')] : []),
    centred('name', 22, caption(id)),
    ...(gate === undefined
      ? []
      : [
          padlock(middle - 4 * gate.length - 18, NAME_HEIGHT + 7),
          `<text class="gate" x="${middle - 4 * gate.length - 6}" y="${NAME_HEIGHT + 12}">needs ${escapeXml(gate)}</text>`,
        ]),
    ...noteLines(node).map((line, index) => centred('note', noteTop + index * LINE_HEIGHT, line)),
    ...(inner.length > 0 ? [`<path class="divide" d="M0 ${headerHeight(node)}h${NODE_WIDTH}"/>`] : []),
    ...innerSteps(node),
    '</g>',
  ].join('');
};
