import { caption, title } from './describe.ts';
import { everyFlow, type Diagram, type DiagramNode } from './diagram.ts';

/** Colours that stand out on a light and on a dark ground. */
const GATES = { 'session cookie': '#c77700', 'live eID': '#d6336c' } as const;

const nameOf = (id: string): string => id.replaceAll(/[^a-z]/gi, '_');
const classOf = (gate: string): string => nameOf(gate);

const declare = ({ id, gate }: DiagramNode): string =>
  `state "${caption(id)}${gate === undefined ? '' : `, needs ${gate}`}" as ${nameOf(id)}`;

const step = (from: string, to: string, label: string, flows: readonly string[]): string => {
  const only = flows.includes(everyFlow) ? '' : ` (${flows.join(', ')})`;
  return `${nameOf(from)} --> ${nameOf(to)} : ${label.replaceAll('\u00A0', ' ')}${only}`;
};

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** The diagram in Mermaid's words. It knows no lines of many kinds, so what a flow has for itself is written beside it. */
export const mermaidOf = ({ nodes, region, edges }: Diagram): string => {
  const isMember = ({ id }: DiagramNode): boolean => region?.members.includes(id) ?? false;
  const composite =
    region === undefined
      ? []
      : [`state "any of these" as ${nameOf(region.id)} {`, ...indent(nodes.filter(isMember).map(declare)), '}'];
  const gated = Object.entries(GATES).flatMap(([gate, colour]) => {
    const names = nodes.filter((node) => node.gate === gate).map(({ id }) => nameOf(id));
    return names.length === 0
      ? []
      : [`classDef ${classOf(gate)} stroke:${colour},stroke-width:3px`, `class ${names.join(',')} ${classOf(gate)}`];
  });
  return [
    'stateDiagram-v2',
    ...indent([
      `accTitle: ${title}`,
      ...nodes.filter((node) => !isMember(node)).map(declare),
      ...composite,
      ...nodes.filter(({ isFirst }) => isFirst).map(({ id }) => `[*] --> ${nameOf(id)}`),
      ...nodes.flatMap(({ id, inner }) => inner.map(({ label, flows }) => step(id, id, label, flows))),
      ...edges.flatMap(({ from, to, flow, labels, back }) => [
        ...labels.map((label) => step(from, to, label, [flow])),
        ...back.map((label) => step(to, from, label, [flow])),
      ]),
      ...nodes.filter(({ isLast }) => isLast).map(({ id }) => `${nameOf(id)} --> [*]`),
      ...gated,
    ]),
  ].join('\n');
};
