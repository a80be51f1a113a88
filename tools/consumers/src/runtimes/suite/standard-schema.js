import { expectEqual } from './expectations.js';

const schemasOf = (modules) =>
  ['pageup', 'sterling', 'truora', 'attestr'].map((provider) => modules[`@bgc/${provider}/schemas`]);

/** @type {import('./subjects.d.ts').Subject} */
export const standardSchema = {
  name: 'schemas',
  entries: [
    '@bgc/core/schema',
    '@bgc/core/standard-schema',
    '@bgc/pageup/schemas',
    '@bgc/sterling/schemas',
    '@bgc/truora/schemas',
    '@bgc/attestr/schemas',
  ],
  cases: {
    'a schema of one’s own takes what fits, and says where the rest does not': async ({ modules }) => {
      const { identifier, number, object, optional } = modules['@bgc/core/schema'];
      const schema = modules['@bgc/core/standard-schema'].standardSchema(
        object({ id: identifier(), score: optional(number()) }),
      );
      const { validate, version } = schema['~standard'];
      expectEqual(
        [version, (await validate({ id: '1', score: 0.5 })).value],
        [1, { id: '1', score: 0.5 }],
        'what fits',
      );
      const { issues } = await validate({ id: '1', score: 'high' });
      expectEqual(
        issues.map(({ path }) => path),
        [['score']],
        'where it does not fit',
      );
    },
    'every schema of every client can be asked': async ({ modules }) => {
      const schemas = schemasOf(modules).flatMap((entry) =>
        Object.values(entry).filter((value) => value?.['~standard']),
      );
      expectEqual(schemas.length > 40, true, 'there are more than forty schemas');
      // A number is none of the documents; some schemas are of a word.
      const refused = await Promise.all(schemas.map(async (schema) => (await schema['~standard'].validate(1)).issues));
      expectEqual(
        refused.every((issues) => issues === undefined || issues.length > 0),
        true,
        'every answer is one',
      );
      expectEqual(refused.filter((issues) => issues !== undefined).length > 40, true, 'a number is refused');
    },
    'PageUp’s record is taken or refused': async ({ modules }) => {
      const { validate } = modules['@bgc/pageup/schemas'].backgroundCheckUpdateSchema['~standard'];
      expectEqual((await validate({ status: 'queued' })).value, { status: 'queued' }, 'a record');
      expectEqual((await validate({ referenceNumber: 1 })).issues.length > 0, true, 'what is none is refused');
    },
  },
};
