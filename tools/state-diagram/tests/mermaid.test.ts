import { accessControl, transitions, type Transition } from '@bgc/candidate-portal-types';
import { expect, test } from 'vitest';

import { diagramOf } from '../src/diagram-of.ts';
import { everyFlow } from '../src/diagram.ts';
import { mermaidOf } from '../src/mermaid.ts';

const text = mermaidOf(diagramOf(accessControl, transitions));
const flows = [...new Set(transitions.map(({ flow }) => flow))];

/** What may stand on a line, of the grammar of Mermaid's state diagrams; each was drawn by Mermaid 12.3. */
const GRAMMAR = {
  header: /^stateDiagram-v2$/,
  title: /^  accTitle: [^#;{}]+$/,
  state: /^ +state "([^"#;:]+)" as (\w+)$/,
  open: /^  state "([^"#;:]+)" as (\w+) \{$/,
  close: /^  \}$/,
  edge: /^  (\w+|\[\*\]) --> (\w+|\[\*\])(?: : ([^:#;]+))?$/,
  style: /^  (classDef \w+ stroke:#[\da-f]{6},stroke-width:\d+px|class [\w,]+ \w+)$/,
} as const;

const lines = text.split('\n');
const wordsOf = (kind: keyof typeof GRAMMAR): readonly (readonly string[])[] =>
  lines.flatMap((line) => {
    const found = GRAMMAR[kind].exec(line);
    return found ? [found.slice(1)] : [];
  });

/** The steps that the text tells, with what it draws once written out again. */
const stepsTold = (): readonly string[] => {
  const views = new Map(accessControl.map(({ view }) => [view.replaceAll(/[^a-z]/gi, '_'), view]));
  const opened = lines.findIndex((line) => GRAMMAR.open.test(line));
  const inside = lines
    .slice(
      opened + 1,
      lines.findIndex((line) => GRAMMAR.close.test(line)),
    )
    .map((line) => GRAMMAR.state.exec(line)?.[2] ?? '');
  const region = GRAMMAR.open.exec(lines[opened] ?? '')?.[2];
  return wordsOf('edge')
    .filter(([from, to]) => from !== '[*]' && to !== '[*]')
    .flatMap(([from = '', to = '', label = '']) => {
      const [, event = '', only = everyFlow] = /^([a-z ]+?)(?: [[/][^(]*)?\*?(?: \((.*)\))?$/.exec(label) ?? [];
      const starts = from === region ? inside : [from];
      return (only === everyFlow ? flows : only.split(', ')).flatMap((flow) =>
        starts.map((start) => [flow, views.get(start), event.replaceAll(' ', '-'), views.get(to)].join(' ')),
      );
    })
    .toSorted();
};

test('each line is of the grammar of state diagrams', () => {
  const strange = lines.filter((line) => !Object.values(GRAMMAR).some((form) => form.test(line)));
  expect(strange).toEqual([]);
});

test('every step of every flow is in the text, once, and no other', () => {
  const steps = transitions.map(({ flow, from, event, to }) => [flow, from, event, to].join(' ')).toSorted();
  expect(stepsTold()).toEqual(steps);
});

test('every view is declared once, and the gated ones say what they need', () => {
  const names = [...wordsOf('state')].map(([name]) => name).toSorted();
  const needs = { required: ', needs session cookie' } as const;
  expect(names).toEqual(
    accessControl
      .map(({ view, sessionCookie, liveVerification }) => {
        const gate = liveVerification === 'required' ? ', needs live eID' : '';
        return `${view.replace('.', ' · ')}${sessionCookie === 'required' ? needs.required : gate}`;
      })
      .toSorted(),
  );
});

test('what a step needs and gives, and what is assumed, is told', () => {
  const told = (wanted: Partial<Transition>): string =>
    mermaidOf(
      diagramOf(accessControl, [
        {
          flow: 'report-approval',
          from: 'report-ready',
          event: 'report-approved',
          to: 'not-found',
          fidelity: 'documented',
          ...wanted,
        },
        {
          flow: 'approval-no-gate',
          from: 'report-ready',
          event: 'report-declined',
          to: 'not-found',
          fidelity: 'documented',
        },
      ]),
    );
  expect(told({})).toContain('report_ready --> not_found : report approved (report-approval)');
  expect(told({ fidelity: 'assumed' })).toContain(': report approved* (report-approval)');
  expect(told({ needs: 'fresh-verification' })).toContain(': report approved [fresh verification] (report-approval)');
  expect(told({ mints: 'session-cookie' })).toContain(': report approved / session cookie (report-approval)');
});
