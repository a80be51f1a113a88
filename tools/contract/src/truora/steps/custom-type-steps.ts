import type { CustomTypeRequest } from '@bgc/truora';

import { JSON_ANSWER } from '../../provider/step.ts';
import { documentedSample } from '../samples.ts';
import { FORM, formOf, whileItBehaves, type Step } from './step.ts';

interface Configured {
  readonly score_configs: Readonly<Record<string, Readonly<Record<string, readonly DataSetWeight[]>>>>;
}

interface DataSetWeight {
  readonly data_set: string;
  readonly weight: number;
}

/** The forms that lead to a configuration. */
const requestsFor = ({ score_configs: countries }: Configured): readonly CustomTypeRequest[] =>
  Object.entries(countries).flatMap(([country, types]) =>
    Object.entries(types).map(([type, weights]) => ({
      country,
      type,
      ...Object.fromEntries(weights.map(({ data_set, weight }) => [`dataset_${data_set}`, weight])),
    })),
  );

const made = documentedSample('config_create_201') as Configured;
const listed = documentedSample('config_list_200_wrapped') as Configured;

const isSame = (one: CustomTypeRequest) => (other: CustomTypeRequest) =>
  one.country === other.country && one.type === other.type;

const first = requestsFor(made);
/** What the sample of the list has beside that of a creation. */
const more = requestsFor(listed).filter((one) => !first.some(isSame(one)));
const last = first.at(-1) as CustomTypeRequest;
const changed = { ...more[0], dataset_legal_background: 0.1, dataset_vehicle_information: 0.2 } as CustomTypeRequest;

const PATH = '/v1/config';

/** Custom types: those of the samples, of which one is changed and deleted. */
export const customTypeSteps: readonly Step[] = [
  {
    operation: 'createCustomType',
    call: async ({ client, colleague }) => {
      for (const request of first.slice(0, -1)) await colleague.customTypes.create(request);
      return client.customTypes.create(last);
    },
    sent: () => ({ path: PATH, headers: FORM, body: formOf(last) }),
    answered: () => ({ score_configs: made.score_configs }),
  },
  {
    operation: 'listCustomTypes',
    call: async ({ client, colleague }) => {
      for (const request of more) await colleague.customTypes.create(request);
      return client.customTypes.list();
    },
    sent: () => ({ path: PATH, headers: JSON_ANSWER }),
    answered: () => ({ score_configs: listed.score_configs }),
  },
  {
    operation: 'listCustomTypes',
    what: 'bare, as the guide shows them',
    call: (world) => whileItBehaves(world, { customTypes: 'bare' }, () => world.client.customTypes.list()),
    sent: () => ({ path: PATH, headers: JSON_ANSWER }),
    answered: () => listed.score_configs,
  },
  {
    operation: 'updateCustomType',
    call: ({ client }) => client.customTypes.update(changed),
    sent: () => ({ path: PATH, headers: FORM, body: formOf(changed) }),
  },
  {
    operation: 'deleteCustomType',
    call: ({ client }) => client.customTypes.delete({ country: changed.country, type: changed.type }),
    sent: () => ({ path: PATH, query: { country: changed.country, type: changed.type } }),
  },
];
