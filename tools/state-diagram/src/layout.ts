import { instance } from '@viz-js/viz';

import type { Diagram, DiagramEdge, DiagramNode } from './diagram.ts';
import { ENTRANCE, graphOf } from './graphviz.ts';
import { labelLines } from './label.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge extends DiagramEdge {
  /** What an SVG path's `d` takes. */
  readonly path: string;
  readonly lines: readonly string[];
  readonly labelCentre: Point;
}

/** Everything in pixels, from the upper left corner. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (DiagramNode & { readonly centre: Point })[];
  readonly region: Box | undefined;
  readonly edges: readonly PlacedEdge[];
  readonly entrance: Point;
  /** From the entrance to where the way begins. */
  readonly entrances: readonly string[];
}

/** The part of Graphviz's JSON that is read here. */
interface Placed {
  readonly bb: string;
  readonly objects: readonly { readonly name: string; readonly pos?: string; readonly bb?: string }[];
  readonly edges: readonly { readonly id?: string; readonly pos: string; readonly lp?: string }[];
}

const isPlaced = (value: object): value is Placed => 'bb' in value && 'objects' in value && 'edges' in value;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Places nodes, arrows and labels with Graphviz: the same diagram gives the same picture on every machine. */
export const layOut = async (diagram: Diagram): Promise<Layout> => {
  const placed = (await instance()).renderJSON(graphOf(diagram));
  if (!isPlaced(placed)) throw new Error('Graphviz gave no layout.');

  const numbersOf = (text = ''): readonly number[] => text.split(',').map(Number);
  const [, , width = 0, height = 0] = numbersOf(placed.bb);
  const pointOf = (text?: string): Point => {
    const [x = 0, y = 0] = numbersOf(text);
    return { x: round(x), y: round(height - y) };
  };
  const boxOf = (text?: string): Box => {
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(text);
    return { x: round(left), y: round(height - top), width: round(right - left), height: round(top - bottom) };
  };
  const pathOf = (spline = ''): string => {
    const [start = '', ...controls] = spline.split(' ').map((text) => {
      const { x, y } = pointOf(text);
      return `${x} ${y}`;
    });
    return `M${start}C${controls.join(' ')}`;
  };
  const objectOf = (wanted: string) => placed.objects.find(({ name }) => name === wanted);
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: diagram.nodes.map((node) => ({ ...node, centre: pointOf(objectOf(node.id)?.pos) })),
    region: diagram.region && boxOf(objectOf(`cluster_${diagram.region.id}`)?.bb),
    edges: diagram.edges.map((edge, index) => {
      const arrow = placed.edges.find(({ id }) => id === `${index}`);
      const isDown = pointOf(objectOf(edge.from)?.pos).y < pointOf(objectOf(edge.to)?.pos).y;
      const lines = labelLines(edge, isDown ? ['↓', '↑'] : ['↑', '↓']);
      return { ...edge, path: pathOf(arrow?.pos), lines, labelCentre: pointOf(arrow?.lp) };
    }),
    entrance: pointOf(objectOf(ENTRANCE)?.pos),
    entrances: placed.edges.filter(({ id }) => id === undefined).map(({ pos }) => pathOf(pos)),
  };
};
