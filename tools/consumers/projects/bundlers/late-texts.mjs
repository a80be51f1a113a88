export const texts = { nothing: 'nothing', verify: 'verify', review: 'review', ready: 'ready', done: 'done' };
