import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

import type { Gate } from '../gate.ts';

/** publint --strict on every tarball: what package.json promises is there and loads. */
export const publintGate: Gate = {
  name: 'publint',
  run: async (workspace) => {
    const results = await Promise.all(
      (await workspace.packed()).map(async ({ name, manifest, tarball }) => {
        const { messages } = await publint({
          // A copy with a buffer of its own: publint reads the whole buffer.
          pack: { tarball: new Uint8Array(tarball).buffer },
          strict: true,
        });
        return messages.map(
          (message) => `${name}: ${formatMessage(message, { ...manifest }, { color: false }) ?? message.code}`,
        );
      }),
    );
    return { complaints: results.flat() };
  },
};
