import type { Edge, Graph, Node } from '@viz-js/viz';

import type { Diagram } from './diagram.ts';
import { labelLines, nodeHeight, widthOf } from './label.ts';
import { LINE_HEIGHT, NODE_WIDTH } from './sizes.ts';

export const ENTRANCE = 'entrance';
const POINTS_PER_INCH = 72;

/** Graphviz measures text by fonts of its own; an empty table of a fixed size takes the room that a label of ours needs. */
const roomFor = (lines: readonly string[]) => ({
  html: `<table border="0" cellborder="0" fixedsize="true" width="${widthOf(lines)}" height="${lines.length * LINE_HEIGHT}"><tr><td></td></tr></table>`,
});

/** What Graphviz is given: boxes and labels of a known size, from top to bottom. */
export const graphOf = ({ nodes, region, edges }: Diagram): Graph => {
  const members = region?.members ?? [];
  const named = (isWanted: (id: string) => boolean): Node[] =>
    nodes
      .filter(({ id }) => isWanted(id))
      .map((node) => ({ name: node.id, attributes: { height: nodeHeight(node) / POINTS_PER_INCH } }));
  /** An edge of the region starts at one of its members, and is cut off at the border. */
  const startOf = (from: string): { readonly tail: string; readonly cut: object } =>
    from === region?.id ? { tail: members.at(-1) ?? '', cut: { ltail: `cluster_${from}` } } : { tail: from, cut: {} };
  const drawn = edges.map((edge, index): Edge => {
    const { tail, cut } = startOf(edge.from);
    // A step aside, between two that are reached from a third, puts neither above the other.
    const isAside = members.includes(edge.to) && members.slice(1).includes(edge.from);
    const label = roomFor(labelLines(edge, ['↓', '↑']));
    return { tail, head: edge.to, attributes: { id: `${index}`, label, constraint: !isAside, ...cut } };
  });
  return {
    directed: true,
    graphAttributes: { rankdir: 'TB', nodesep: 0.3, ranksep: 0.35, splines: true, compound: true },
    nodeAttributes: { shape: 'box', label: '', fixedsize: true, width: NODE_WIDTH / POINTS_PER_INCH },
    edgeAttributes: { arrowhead: 'none' },
    nodes: [
      { name: ENTRANCE, attributes: { shape: 'circle', width: 0.2, height: 0.2 } },
      ...named((id) => !members.includes(id)),
    ],
    subgraphs:
      region === undefined
        ? []
        : [
            {
              name: `cluster_${region.id}`,
              graphAttributes: { margin: 14 },
              nodes: named((id) => members.includes(id)),
            },
          ],
    edges: [...nodes.filter(({ isFirst }) => isFirst).map(({ id }): Edge => ({ tail: ENTRANCE, head: id })), ...drawn],
  };
};
