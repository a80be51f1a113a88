import { allFaults } from '../src/faults/all-faults.ts';
import type { Fault } from '../src/fault.ts';

export const faultNamed = (name: string): Fault => {
  const fault = allFaults.find((one) => one.name === name);
  if (fault === undefined) throw new Error(`No fault is called ${name}.`);
  return fault;
};
