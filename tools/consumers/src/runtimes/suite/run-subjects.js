const PATIENCE_MS = 60_000;

const within = (milliseconds, work) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`It has not ended within ${milliseconds / 1_000} s.`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Where an error came from, without the folders of this machine. */
const describe = (error) => {
  const [, ...lines] = String(error?.stack ?? '').split('\n');
  const where = lines.slice(0, 3).map((line) => line.trim().replaceAll(/[\w:/.+@-]*\/(?=[^/]+$)/g, ''));
  return [String(error?.message ?? error), ...where].join(' ');
};

/** Runs the cases one after the other, and tells of each whether it passed. */
export const runSubjects = async (subjects, surroundings) => {
  const results = [];
  for (const { name: subject, cases } of subjects)
    for (const [name, run] of Object.entries(cases)) {
      try {
        await within(PATIENCE_MS, run(surroundings));
        results.push({ subject, case: name });
      } catch (error) {
        results.push({ subject, case: name, failure: describe(error) });
      }
    }
  return results;
};
