/** Pixels. */
export const NODE_WIDTH = 256;
export const LINE_HEIGHT = 15;
export const MARGIN = 16;
/** From a node's upper edge to below its name, and from there to below what gates it. */
export const NAME_HEIGHT = 28;
export const GATE_HEIGHT = 19;
/** The sample of a flow's line. */
export const SAMPLE_WIDTH = 24;
