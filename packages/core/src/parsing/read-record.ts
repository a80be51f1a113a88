import { isGuidNoise } from './guid-noise.ts';
import { isObject } from './read-object.ts';
import { MISMATCH, descend, fail, report } from './reading.ts';
import type { Reader } from './reading.ts';
import { setMember } from './set-member.ts';

/** A dictionary. Its names are data, so a path shows them as `*`. The fuzzy serializer leaves dictionaries alone: a GUID may be a name. */
export const readRecord = (valueReader: Reader): Reader => ({
  acceptsNull: false,
  read: (value, reading) => {
    if (!isObject(value)) return fail(reading, 'an object');
    const result: Record<string, unknown> = {};
    for (const [name, member] of Object.entries(value)) {
      if (member === null && !valueReader.acceptsNull) {
        report(reading, 'null-for-absent', '*');
        continue;
      }
      const read = descend(reading, '*', valueReader.read, member);
      if (read !== MISMATCH) setMember(result, name, read);
      else if (!isGuidNoise(name, member)) return MISMATCH;
    }
    return result;
  },
});
