import type { Consumer, ConsumerGroup } from '../consumer.ts';
import type { PublishedPackages } from '../published-packages.ts';
import { installProject } from './install-project.ts';
import type { Project, Trial } from './project.ts';
import { runTrial } from './run-trial.ts';

/** One consumer a trial. The project is installed once for all of them, by whichever runs first. */
export const consumersOf = (group: ConsumerGroup, project: Project, trials: readonly Trial[]): readonly Consumer[] => {
  const installed = new WeakMap<PublishedPackages, Promise<string>>();
  const folderOf = (published: PublishedPackages): Promise<string> => {
    const folder = installed.get(published) ?? installProject(project, published);
    installed.set(published, folder);
    return folder;
  };
  return trials.map((trial) => ({
    name: trial.name,
    group,
    run: async (published) => runTrial(trial, await folderOf(published)),
  }));
};
