import { expect, it } from 'vitest';

import { createTurns } from './turns.ts';

it('lets only the newest of two questions be painted, whichever is answered first', async () => {
  const takeTurn = createTurns();
  const painted: string[] = [];
  const ask = async (answer: Promise<string>): Promise<void> => {
    const turn = takeTurn();
    const text = await answer;
    if (turn.isNewest()) painted.push(text);
  };
  let answerOlder: (text: string) => void = () => undefined;
  const older = new Promise<string>((resolve) => (answerOlder = resolve));
  const asked = [ask(older), ask(Promise.resolve('newer'))];
  await asked[1];
  answerOlder('older');
  await Promise.all(asked);
  expect(painted).toEqual(['newer']);
});

it('gives up the question before', () => {
  const takeTurn = createTurns();
  const first = takeTurn();
  const second = takeTurn();
  expect([first.signal.aborted, second.signal.aborted]).toEqual([true, false]);
});
