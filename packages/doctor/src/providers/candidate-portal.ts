import { fetchCandidateBackgroundCheck } from '@bgc/candidate-portal-types/fetch';

import type { Provider } from './provider.ts';
import { candidatePortalVariables } from './variables.ts';

const page = 'https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html';

export const candidatePortal: Provider = {
  name: 'candidate-portal',
  title: 'The candidate portal',
  variables: candidatePortalVariables,
  sources: {
    hosts: { source: page, fidelity: 'documented' },
    credentials: { source: page, fidelity: 'documented' },
    read: { source: `${page}, "not-found"`, fidelity: 'documented' },
  },
  credentials: [],
  reads: 'the state of a background check that does not exist (GET)',
  harmless: 'An access code that nobody has opens nothing.',
  connect: ({ baseUrl = '' }, { fetch }) => ({
    async read() {
      const { state } = await fetchCandidateBackgroundCheck('bgc-doctor-nothing', { baseUrl, fetch });
      return {
        what:
          state === 'not-found'
            ? 'not-found, as was meant (a wrong base URL may say the same)'
            : 'a state, though the access code is made up',
      };
    },
  }),
};
