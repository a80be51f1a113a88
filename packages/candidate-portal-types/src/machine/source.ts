/** Whether the source says so, or it is this package's reading where the source is silent. */
export type Fidelity = 'documented' | 'assumed';

/** The one public document that describes the states, flows and gates. */
export const statesDocument = 'https://refapp-dev.pages.dev/candidateBackgroundCheckStates.html';
