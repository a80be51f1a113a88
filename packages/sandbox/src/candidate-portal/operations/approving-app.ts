import { waitsIn } from '../check.ts';
import { decisionFrom, type Decision } from '../decision.ts';
import type { Operation } from '../operation.ts';
import { pageOf } from '../page.ts';
import { PREFIX } from '../prefix.ts';
import { goTo, refuse, showPage } from '../replies.ts';
import { checkAt, type World } from '../world.ts';
import type { Reply } from '../../exchange/exchange.ts';

const CHOICES: readonly (readonly [Decision, string])[] = [
  ['approve', 'Approve sharing the report'],
  ['decline', 'Decline'],
];

const NOT_GOOD = (): Reply => refuse(403, 'This link has expired. Open the page of your background check again.');

const isReady = (world: World, accessId: string): boolean => {
  const check = checkAt(world, accessId);
  return check !== undefined && waitsIn(check, 'approval-no-gate');
};

/** The app in which the candidate approves, emulated: "the page redirects the candidate to the BGC app with a JWT". */
export const openApprovingApp: Operation = ({ world, query }) => {
  const token = query.get('token') ?? '';
  const claims = world.approvals.read('bgc-app', token);
  if (!claims || !isReady(world, claims.accessId)) return NOT_GOOD();
  return showPage(
    pageOf({
      title: 'Background check app (emulated)',
      text: 'Your background check is complete. May the report be shared?',
      target: `${PREFIX}/approving-app`,
      choices: CHOICES.map(([decision, label]) => ({ action: `app-${decision}`, label, fields: { token, decision } })),
    }),
  );
};

/** "The BGC app calls back to the unified route with ?token=…": a token of its own, with the decision. */
export const decideInApprovingApp: Operation = ({ world, form }) => {
  const decision = decisionFrom(form.get('decision'));
  if (decision === undefined) return refuse(400, 'decision must be approve or decline.');
  const claims = world.approvals.take('bgc-app', form.get('token') ?? '');
  if (!claims || !isReady(world, claims.accessId)) return NOT_GOOD();
  const token = world.approvals.issue('refapp', claims.accessId, decision);
  return goTo(303, `${PREFIX}/background-check/${encodeURIComponent(claims.accessId)}?token=${token}`);
};
