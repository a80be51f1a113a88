import { everyFlow, type Diagram } from './diagram.ts';

export const title = 'The states of the candidate’s background-check page';

export const caption = (id: string): string => id.replace('.', ' · ');

/** The whole picture in words, for those who do not see it. */
export const describe = ({ nodes, edges, flows, region }: Diagram): string => {
  const gated = (wanted: string): string =>
    nodes
      .filter(({ gate }) => gate === wanted)
      .map(({ id }) => caption(id))
      .join(', ');
  const from = (id: string): string =>
    id === region?.id ? `any of ${region.members.map(caption).join(', ')}` : caption(id);
  const stepsOf = (flow: string): string => {
    const steps = [
      ...nodes.flatMap(({ id, inner }) =>
        inner.filter(({ flows: own }) => own.includes(flow)).map(({ label }) => `${caption(id)} stays by ${label}`),
      ),
      ...edges
        .filter((edge) => edge.flow === flow)
        .flatMap(({ from: start, to, labels, back }) => [
          `from ${from(start)} to ${caption(to)} by ${labels.join(' or ')}`,
          ...(back.length === 0 ? [] : [`from ${caption(to)} to ${from(start)} by ${back.join(' or ')}`]),
        ]),
    ];
    return `In ${flow === everyFlow ? flow : `the flow ${flow}`}: ${steps.join('; ')}.`;
  };
  return [
    `Needs a valid session cookie: ${gated('session cookie')}. Needs a live eID verification: ${gated('live eID')}.`,
    ...[everyFlow, ...flows].map(stepsOf),
    'An asterisk marks what is assumed.',
  ]
    .join(' ')
    .replaceAll('\u00A0', ' ');
};
