import { writeFile } from 'node:fs/promises';

import type { TruoraClient } from '@bgc/truora';

/** Has the PDF made, waits for it, and keeps it as a file for its owner's eyes only: it is about a person's record. */
export const savePdf = async (truora: Pick<TruoraClient, 'checks'>, id: string, file: string): Promise<void> => {
  const pdf = await truora.checks.waitForPdf(id);
  await writeFile(file, await pdf.bytes(), { mode: 0o600 });
};
