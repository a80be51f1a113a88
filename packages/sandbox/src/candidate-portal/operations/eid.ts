import { accessIdOf, MISSING_ACCESS_ID, NOTHING_HERE } from '../fields.ts';
import type { Operation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { PREFIX } from '../prefix.ts';
import { goTo, refuse, showPage } from '../replies.ts';
import { returnPath, withParameter } from '../return-path.ts';
import { checkAt, type EidCode, type EidPurpose } from '../world.ts';

const PURPOSES: readonly EidPurpose[] = ['identification', 'report-review'];

interface Choice {
  readonly answer: string;
  readonly label: string;
  /** Who the eID vouches for, or why it vouches for nobody. */
  readonly says: { readonly person: EidCode['person'] } | { readonly error: string };
}

const CHOICES: readonly Choice[] = [
  { answer: 'success', label: 'Verify as the candidate', says: { person: 'candidate' } },
  { answer: 'failure', label: 'Fail', says: { error: 'failed' } },
  { answer: 'decline', label: 'Decline', says: { error: 'declined' } },
  { answer: 'someone-else', label: 'Verify as someone else', says: { person: 'someone-else' } },
];

/** The eID, emulated: the same page for every check and whatever became of it. */
export const startEid: Operation = ({ world, query }) => {
  const accessId = accessIdOf(query);
  const purpose = PURPOSES.find((one) => one === query.get('purpose'));
  const returnTo = returnPath(query.get('return'));
  if (accessId === undefined) return MISSING_ACCESS_ID();
  if (!purpose) return refuse(400, `purpose must be ${PURPOSES.join(' or ')}.`);
  if (!returnTo) return refuse(400, 'return must be a path of this origin.');
  if (!checkAt(world, accessId)) return NOTHING_HERE();
  const visit = world.visits.issue({ accessId, purpose, returnTo });
  return showPage(
    pageOf({
      title: 'eID (emulated)',
      text: 'Nobody is verified here: choose what the eID says.',
      target: `${PREFIX}/eid`,
      choices: CHOICES.map(({ answer, label }) => ({ action: `eid-${answer}`, label, fields: { visit, answer } })),
    }),
  );
};

/** What was chosen at the eID: back to the page, with a code or with the reason why there is none. */
export const answerEid: Operation = ({ world, form }) => {
  const chosen = CHOICES.find(({ answer }) => answer === form.get('answer'));
  if (!chosen) return refuse(400, 'answer must be success, failure, decline or someone-else.');
  const visit = world.visits.take(form.get('visit') ?? '');
  if (!visit) return refuse(400, 'This visit to the eID has ended. Start again from the page.');
  const { accessId, purpose, returnTo } = visit;
  const { says } = chosen;
  if ('error' in says) return goTo(303, withParameter(returnTo, 'eidError', says.error));
  return goTo(303, withParameter(returnTo, 'eid', world.codes.issue({ accessId, purpose, person: says.person })));
};
