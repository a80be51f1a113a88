import { join } from 'node:path';
import { createContext } from 'node:vm';
import { RESULTS } from '../runtime.ts';
import { openLinker } from './link.ts';
import { webGlobals } from './web-globals.ts';

/** Started by Node in the folder of the packages; its argument names it. Prints what the suite came to. */
const [, , folder = '.'] = process.argv;
const context = createContext({ ...webGlobals }, { codeGeneration: { strings: false, wasm: false } });
context['self'] = context;
const { namespace } = await openLinker(folder, context)(join(folder, 'results.js'));
const { run } = namespace as { readonly run: () => Promise<object> };
console.log(RESULTS + JSON.stringify(await run()));
