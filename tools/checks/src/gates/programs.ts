import type { Gate } from '../gate.ts';
import { programGate } from '../program-gate.ts';
import { runProgram } from '../run-program.ts';

export const generatedGate = programGate('generated code is fresh', process.execPath, [
  'tools/codegen/src/main.ts',
  '--check',
]);

export const stateDiagramGate = programGate('state diagram and its tables are fresh', process.execPath, [
  '--conditions=@bgc/source',
  'tools/state-diagram/src/main.ts',
  '--check',
]);

export const sensitivityGate = programGate('sensitivity of every string', process.execPath, [
  'tools/codegen/src/check-specs.ts',
]);

export const lintGate = programGate('lint', 'oxlint', ['--type-aware', '--deny-warnings']);

export const formatGate = programGate('format', 'oxfmt', ['--check', '.']);

export const buildGate = programGate('build', 'turbo', ['run', 'build', '--output-logs=errors-only']);

export const specsGate: Gate = {
  name: 'specs',
  run: async ({ root, files }) => {
    const specs = files('specs/*.yaml');
    if (specs.length === 0) return { complaints: ['There is no spec in specs/.'] };
    const { exitCode, output } = await runProgram('redocly', ['lint', '--format=stylish', ...specs], root);
    return { complaints: exitCode === 0 ? [] : [output], note: `${specs.length} linted` };
  },
};
