import type { SterlingClient } from '@bgc/sterling';

import { pdf, person } from './account-world.ts';
import type { AccountWorld } from './account-world.ts';

/** What the calls of a test are about, made before it begins. */
export const createThings = (world: AccountWorld) => {
  const { sandbox, packageId } = world;
  const maker: SterlingClient = world.client();
  const { settled } = world;
  const candidate = async (name = 'first'): Promise<string> =>
    (await settled(maker.candidates.create(person(name)))).id;
  const order = (candidateId: string) => ({ packageId, candidateId, endUserCertificate: 'true' }) as const;
  const screening = async (result?: 'clear' | 'alert'): Promise<string> => {
    const { id } = await settled(maker.screenings.create(order(await candidate())));
    if (result !== undefined) sandbox.sterling.process(id, { result });
    return id;
  };
  const invited = async (): Promise<string> => {
    const terms = { packageId, candidateId: await candidate() };
    return (await settled(maker.screenings.create({ ...terms, invite: { method: 'link' } }))).id;
  };
  const reportToken = async (): Promise<{ readonly id: string; readonly token: string }> => {
    const id = await screening('clear');
    const { token = '' } = await settled(maker.screenings.reportLinks(id));
    return { id, token };
  };
  const identity = async (type?: 'client verified'): Promise<string> => {
    const body = { candidateId: await candidate(), ...(type === undefined ? {} : { type }) };
    return (await settled(maker.identities.create(body))).id;
  };
  /** The questions of an identity, with the right answers. */
  const quiz = async (id: string) => {
    const { kba } = await settled(maker.identities.get(id));
    const { correct } = sandbox.sterling.identity(id);
    const answers = Object.entries(correct).map(([questionId, response]) => ({ questionId, response }));
    return { kba: { questions: kba?.questions ?? [], answers } };
  };
  const trust = async (): Promise<string> => {
    const identityId = await identity('client verified');
    const { candidateId = '' } = await settled(maker.identities.get(identityId));
    return (await settled(maker.candidates.trust(candidateId, { identityId }))).id;
  };
  const subscriptionTo = (candidateId: string) => ({
    screening: { packageId, candidateId },
    schedule: { startAt: '2100-01-30T00:00:00Z', interval: { unit: 'months', value: 3 } },
  });
  const subscription = async (): Promise<string> =>
    (await settled(maker.subscriptions.create(subscriptionTo(await candidate())))).id;
  const upload = { documentType: 'end-user-agreement', party: 'candidate' } as const;
  const document = async (): Promise<{ readonly id: string; readonly attachmentId: string }> => {
    const id = await screening();
    await settled(maker.screenings.documents.upload(id, pdf(), upload));
    const [stored] = await settled(maker.screenings.documents.list(id));
    return { id, attachmentId: stored?.id ?? '' };
  };
  return {
    ...{ world, maker, packageId, candidate, order, screening, invited, reportToken, identity, quiz, trust },
    ...{ subscriptionTo, subscription, upload, document },
  };
};

export type Things = ReturnType<typeof createThings>;
