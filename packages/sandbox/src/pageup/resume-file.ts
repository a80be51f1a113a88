import type { Reply } from '../exchange/exchange.ts';
import { hash32 } from '../random.ts';
import type { Check } from './check.ts';
import { errorArray } from './errors.ts';

const BLOCK = 64 * 1024;
const START = '%PDF-1.4\n% A made-up résumé of the sandbox; not a readable document.\n';

/** Bytes that depend on the check and the size only, so that a copy can be compared. */
export const resumeBytes = (id: string, size: number): Uint8Array => {
  const block = new Uint8Array(BLOCK);
  let state = hash32(id) || 1;
  for (let index = 0; index < BLOCK; index++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    block[index] = state >>> 24;
  }
  const bytes = new Uint8Array(size);
  for (let offset = 0; offset < size; offset += BLOCK)
    bytes.set(block.subarray(0, Math.min(BLOCK, size - offset)), offset);
  bytes.set(new TextEncoder().encode(START).subarray(0, size));
  return bytes;
};

/** The résumé behind the assumed link. */
export const answerResume = ({ invitation }: Check): Reply => {
  const { resume, id } = invitation;
  if (!resume) return errorArray(404, [{ message: 'There is no resume.' }]);
  const headers = {
    'content-type': 'application/pdf',
    'content-length': String(resume.bytes),
    'content-disposition': `attachment; filename="${resume.fileName}"`,
  };
  return { status: 200, headers, body: resumeBytes(id, resume.bytes) };
};
