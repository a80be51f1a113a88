/** Where everything lives: no real host is documented, so the sandbox's own address is the only one. */
export const PREFIX = '/candidate-portal';
