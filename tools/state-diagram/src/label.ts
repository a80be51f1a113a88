import type { DiagramEdge, DiagramNode, InnerStep } from './diagram.ts';
import { GATE_HEIGHT, LINE_HEIGHT, NAME_HEIGHT } from './sizes.ts';

/** Pixels a character, at the sizes that style.ts sets. Generous, as every machine has another font. */
const CHARACTER_WIDTH = 6.8;
const LONGEST_LINE = 25;
const LONGEST_INNER_LINE = 26;
const LONGEST_NOTE_LINE = 40;

const wrap = (text: string, longest: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || joined.length > longest) lines.push(word);
    else lines[lines.length - 1] = joined;
  }
  return lines;
};

/** The lines of an edge's label. Where it leads both ways, signs tell which step goes where. */
export const labelLines = ({ labels, back }: DiagramEdge, signs: readonly [string, string]): readonly string[] => {
  const signed = (texts: readonly string[], sign: string): readonly string[] =>
    texts.flatMap((text) => wrap(back.length === 0 ? text : `${sign} ${text}`, LONGEST_LINE));
  return [...signed(labels, signs[0]), ...signed(back, signs[1])];
};

export const innerLines = ({ label }: InnerStep): readonly string[] => wrap(label, LONGEST_INNER_LINE);

export const noteLines = ({ note }: DiagramNode): readonly string[] => wrap(note, LONGEST_NOTE_LINE);

/** Name, gate and note. */
export const headerHeight = (node: DiagramNode): number =>
  NAME_HEIGHT + (node.gate === undefined ? 0 : GATE_HEIGHT) + noteLines(node).length * LINE_HEIGHT + 8;

export const nodeHeight = (node: DiagramNode): number => {
  const lineCount = node.inner.flatMap(innerLines).length;
  return headerHeight(node) + (lineCount === 0 ? 0 : lineCount * LINE_HEIGHT + 10);
};

/** With some room beside it. */
export const widthOf = (lines: readonly string[]): number =>
  Math.ceil(Math.max(0, ...lines.map(({ length }) => length)) * CHARACTER_WIDTH) + 10;
