/** What every error tells of the call: the provider, and the operation's id in the spec. */
export const callFacts = { provider: 'candidate-portal', operation: 'getCandidateBackgroundCheck' } as const;
