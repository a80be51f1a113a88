import type { Cell, Findings } from './findings.ts';
import type { ModuleForm, Runtime } from './runtime.ts';
import type { Need } from './suite/subjects.js';

/** What a runtime is said to have, beside what was found there. */
export type Offer = Pick<Runtime, 'name' | 'forms' | 'lacks' | 'breaks'>;

interface Subject {
  readonly name: string;
  readonly needs?: Need | undefined;
}

const AGAIN = 'run npm run runtimes -- --write';

const complaintsOf = (where: string, cell: Cell, { forms, breaks = {} }: Offer, lack: string | undefined) => {
  const reason = 'notOffered' in cell ? cell.notOffered : undefined;
  if (reason !== lack)
    return [
      `${where} ${reason === undefined ? 'was run, and is not offered' : 'is called not offered, and is'}: ${AGAIN}.`,
    ];
  if ('notOffered' in cell) return [];
  const missing = forms.filter((form: ModuleForm) => cell[form] === undefined);
  const excused = Object.values(cell)
    .flatMap(({ failed }) => failed)
    .filter((one) => one.known !== undefined && one.known !== breaks[one.case]);
  return [
    ...missing.map((form) => `${where} was not run as ${form}: ${AGAIN}.`),
    ...excused.map((one) => `${where}: nobody knows that the runtime breaks '${one.case}'.`),
  ];
};

/** Whether what the findings leave out or excuse is what the runtimes themselves say that they lack and break. */
export const judgeOffers = (
  { runtimes }: Findings,
  offers: readonly Offer[],
  subjects: readonly Subject[],
): readonly string[] =>
  runtimes.flatMap(({ name, version, cells }) => {
    const offer = offers.find((one) => one.name === name);
    if (offer === undefined || version === undefined) return [];
    return subjects.flatMap((subject) => {
      const cell = cells[subject.name];
      const lack = subject.needs && offer.lacks[subject.needs];
      return cell === undefined ? [] : complaintsOf(`${subject.name} on ${name}`, cell, offer, lack);
    });
  });
