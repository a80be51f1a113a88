/** What keeps a view from being seen. */
export type Gate = 'session cookie' | 'live eID';

/** What happens without another view being shown. */
export interface InnerStep {
  readonly label: string;
  readonly flows: readonly string[];
}

export interface DiagramNode {
  readonly id: string;
  readonly gate: Gate | undefined;
  readonly note: string;
  readonly inner: readonly InnerStep[];
  /** The candidate's way begins, or ends, here. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Nodes that are left for the same places: an edge that leaves the region leaves each of them. */
export interface DiagramRegion {
  readonly id: string;
  readonly members: readonly string[];
}

export interface DiagramEdge {
  /** A node, or the region. */
  readonly from: string;
  readonly to: string;
  /** The flow in which it happens, or `everyFlow`. */
  readonly flow: string;
  /** What leads from the one to the other. */
  readonly labels: readonly string[];
  /** What leads back. */
  readonly back: readonly string[];
}

/** What is drawn, whatever it is drawn with. */
export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly region: DiagramRegion | undefined;
  readonly edges: readonly DiagramEdge[];
  readonly flows: readonly string[];
}

export const everyFlow = 'every flow';
