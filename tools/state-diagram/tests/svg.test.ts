import { accessControl, transitions } from '@bgc/candidate-portal-types';
import { expect, test } from 'vitest';

import { diagramOf } from '../src/diagram-of.ts';
import { layOut } from '../src/layout.ts';
import { svgOf } from '../src/svg.ts';

const diagram = diagramOf(accessControl, transitions);
const layout = await layOut(diagram);
const svg = svgOf(diagram, layout);
const flows = [...new Set(transitions.map(({ flow }) => flow))];

test('the same data give the same bytes', async () => {
  expect(svgOf(diagram, await layOut(diagram))).toBe(svg);
});

test('every tag is closed in its order, and no number is missing', () => {
  const open: string[] = [];
  for (const [, closing, name = '', self] of svg.matchAll(/<(\/)?(\w+)[^<>]*?(\/)?>/g)) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!self) open.push(name);
  }
  expect(open).toEqual([]);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

test('each view stands apart from the others, within the picture', () => {
  const { nodes, width, height } = layout;
  for (const { centre } of nodes) {
    expect(centre.x > 0 && centre.x < width && centre.y > 0 && centre.y < height).toBe(true);
  }
  expect(new Set(nodes.map(({ centre }) => `${centre.x} ${centre.y}`)).size).toBe(accessControl.length);
});

test('each line of the diagram is drawn, with its label and an arrowhead', () => {
  const drawn = [...svg.matchAll(/<g class="edge ([\w-]+)" data-from="([^"]*)" data-to="([^"]*)">(.*)<\/g>/g)];
  expect(drawn.map(([, name, from, to]) => [name, from, to])).toEqual(
    diagram.edges.map(({ flow, from, to }) => [`flow-${flow.replaceAll(' ', '-')}`, from, to]),
  );
  for (const [, , , , content] of drawn) expect(content).toMatch(/<path .*marker-end.*<tspan /);
});

test('each flow has a colour in both schemes, dashes of its own, and a line in the legend', () => {
  const [, light = '', dark = ''] =
    /svg \{ (.*) \}\n@media \(prefers-color-scheme: dark\) \{ svg \{ (.*) \} \}/.exec(svg) ?? [];
  for (const scheme of [light, dark]) {
    const colours = flows.map((flow) => new RegExp(`--flow-${flow}: (#\\w+)`).exec(scheme)?.[1]);
    expect(new Set(colours).size).toBe(flows.length);
    expect(colours).not.toContain(undefined);
  }
  const dashes = flows.map((flow) => new RegExp(`\\.flow-${flow} \\.line \\{[^}]*dasharray: ([\\d ]+)`).exec(svg)?.[1]);
  expect(new Set(dashes).size).toBe(flows.length);
  expect(dashes).not.toContain(undefined);
  for (const flow of flows) expect(svg).toContain(`>flow ${flow}</text>`);
});

test('exactly the gated views bear a padlock and say what they need', () => {
  const views = [...svg.matchAll(/<g class="node[^"]*" data-view="([^"]*)"(.*)/g)];
  expect(views.length).toBe(accessControl.length);
  for (const { view, sessionCookie, liveVerification } of accessControl) {
    const drawn = views.find(([, name]) => name === view)?.[2] ?? '';
    expect(drawn.includes('needs session cookie')).toBe(sessionCookie === 'required');
    expect(drawn.includes('needs live eID')).toBe(liveVerification === 'required');
    expect(drawn.includes('<path class="gate"')).toBe(sessionCookie === 'required' || liveVerification === 'required');
  }
});

test('a screen reader is told the title, every view, every flow and every step', () => {
  expect(svg).toContain('role="img" aria-labelledby="title description"');
  const description = /<desc id="description">(.*)<\/desc>/.exec(svg)?.[1] ?? '';
  for (const { view } of accessControl) expect(description).toContain(view.replace('.', ' · '));
  for (const { flow, event } of transitions) {
    expect(description).toContain(flow);
    expect(description).toContain(event.replaceAll('-', ' '));
  }
});

test('nothing is loaded from elsewhere', () => {
  expect(svg).not.toMatch(/href|@import|url\((?!#)|<script/);
});
