import { jsonReply } from '../../exchange/reply.ts';
import { hash32 } from '../../random.ts';
import { allDatabasesOf } from '../checks/data-sets.ts';
import { COUNTRIES } from '../checks/required-fields.ts';
import { refuse } from '../errors.ts';
import type { Operation } from '../operation.ts';

const STATUSES = [
  'operational',
  'operational',
  'operational',
  'operational',
  'degraded_performance',
  'partial_outage',
  'major_outage',
  'under_maintenance',
  'deprecated',
  'undetermined',
] as const;

const HOURS = 24;

const isSeconds = (text: string | null): boolean => text === null || /^-?\d{1,12}$/.test(text);

/**
 * `GET /v1/checks/health`: each database of a country, of all countries without one (assumed), with its status for each hour of the day.
 * Source: https://docs.truora.com/openapi.json, Database.
 */
export const getDatabaseHealth: Operation = ({ account, query }) => {
  const country = query.get('country');
  if (country !== null && !COUNTRIES.includes(country)) return refuse(account, 'country is invalid');
  for (const name of ['unixTimestampSeconds', 'unixtimezoneOffsetSeconds']) {
    if (!isSeconds(query.get(name))) return refuse(account, `${name} must be seconds`);
  }
  const databases = (country === null ? COUNTRIES : [country]).flatMap(allDatabasesOf);
  return jsonReply(
    200,
    databases.map(({ databaseId, name, dataSet }) => ({
      database_id: databaseId,
      database_name: name,
      data_sets: [dataSet],
      hourly_status: Array.from(
        { length: HOURS },
        () => STATUSES[hash32(databaseId) % STATUSES.length] ?? 'undetermined',
      ),
    })),
  );
};
