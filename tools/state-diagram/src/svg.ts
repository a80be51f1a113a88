import { describe, title } from './describe.ts';
import { everyFlow, type Diagram } from './diagram.ts';
import { escapeXml } from './escape-xml.ts';
import type { Box, Layout, PlacedEdge } from './layout.ts';
import { legend, LEGEND_HEIGHT } from './legend.ts';
import { drawNode } from './node.ts';
import { LINE_HEIGHT, MARGIN } from './sizes.ts';
import { classOf, styleSheet } from './style.ts';

const arrow = ({ flow, path, lines, back, labelCentre: { x, y }, from, to }: PlacedEdge): string => {
  const top = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4;
  const head = `url(#head-${classOf(flow)})`;
  const text = lines.map(
    (line, index) =>
      `<tspan x="${x}" y="${Math.round((top + index * LINE_HEIGHT) * 10) / 10}">${escapeXml(line)}</tspan>`,
  );
  return [
    `<g class="edge ${classOf(flow)}" data-from="${escapeXml(from)}" data-to="${escapeXml(to)}">`,
    `<path class="line" d="${path}" marker-end="${head}"${back.length === 0 ? '' : ` marker-start="${head}"`}/>`,
    `<text text-anchor="middle">${text.join('')}</text></g>`,
  ].join('');
};

const headOf = (flow: string): string =>
  `<marker id="head-${classOf(flow)}" class="${classOf(flow)}" viewBox="0 0 10 8" refX="9" refY="4" markerWidth="10" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="head" d="M0 0L10 4L0 8z"/></marker>`;

const region = ({ x, y, width, height }: Box): string =>
  `<rect class="region" x="${x}" y="${y}" width="${width}" height="${height}" rx="12"/>`;

/** The picture, which needs nothing but itself. */
export const svgOf = (diagram: Diagram, layout: Layout): string => {
  const width = layout.width + 2 * MARGIN;
  const height = layout.height + LEGEND_HEIGHT + 3 * MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escapeXml(title)}</title>`,
    `<desc id="description">${escapeXml(describe(diagram))}</desc>`,
    `<style>\n${styleSheet(diagram.flows)}\n</style>`,
    `<defs>${[everyFlow, ...diagram.flows].map(headOf).join('')}</defs>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...(layout.region ? [region(layout.region)] : []),
    ...layout.entrances.map(
      (path) =>
        `<g class="${classOf(everyFlow)}"><path class="line" d="${path}" marker-end="url(#head-${classOf(everyFlow)})"/></g>`,
    ),
    `<circle class="entrance" cx="${layout.entrance.x}" cy="${layout.entrance.y}" r="7"/>`,
    ...layout.nodes.map(drawNode),
    ...layout.edges.map(arrow),
    '</g>',
    `<g transform="translate(${MARGIN} ${layout.height + 2 * MARGIN})">`,
    legend(diagram.flows),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
};
