import type { JsonObject } from '../../json.ts';
import { createRandom } from '../../random.ts';
import type { Account } from '../account.ts';
import { timestamp } from '../timestamp.ts';
import type { Check, DatabaseRow } from '../world.ts';
import { scoresOf, type DataSetScore } from './scores.ts';

export type Language = 'es' | 'en' | 'pt';

export const LANGUAGES: readonly Language[] = ['es', 'en', 'pt'];

/** "If not specified details will come in their original language": Portuguese in Brazil, Spanish elsewhere. */
const originalLanguage = (country: string): Language => (country === 'BR' ? 'pt' : 'es');

const WORDS: Readonly<Record<Language, { title: string; result: string; found: string; notFound: string }>> = {
  es: { title: 'Consulta de ejemplo', result: 'Resultado', found: 'Con registros', notFound: 'Sin registros' },
  en: { title: 'Sample search', result: 'Result', found: 'Records found', notFound: 'No records' },
  pt: { title: 'Consulta de exemplo', result: 'Resultado', found: 'Com registros', notFound: 'Sem registros' },
};

const tables = (found: boolean, language: Language): JsonObject[] => {
  const { title, result, found: yes, notFound } = WORDS[language];
  return [{ title, rows: [{ cells: [{ label: result, value: found ? yes : notFound }] }] }];
};

const detailId = (check: Check, row: DatabaseRow): string =>
  `DTL${createRandom(`${check.id}/${row.databaseId}`).hex(32)}`;

/**
 * What one database said. Texts that are absent are "" rather than null; `tables` is null where nothing was found.
 * Measured in the example of https://docs.truora.com/openapi.json, GET /v1/checks/{check_id}/details.
 */
const detail = (
  check: Check,
  row: DatabaseRow,
  score: DataSetScore,
  language: Language,
  { behaviour }: Account,
): JsonObject => {
  const found = score.result === 'found';
  const isProfile = row.dataSet === 'personal_identity';
  const { company_name = '', first_name = '', last_name = '', date_of_birth = '' } = check.fields;
  const shown = (text: string): string => (found ? text : '');
  return {
    check_id: check.id,
    data_set: row.dataSet,
    database_name: row.name,
    depth: 0,
    document_type: '',
    found_company_name: shown(company_name),
    found_date_of_birth: shown(date_of_birth),
    found_first_name: shown(first_name),
    found_last_name: shown(last_name),
    found_rfc: '',
    id: detailId(check, row),
    identity_result: isProfile && found ? 'found' : '',
    identity_state: '',
    result: score.result,
    route: check.type,
    severity: score.severity,
    tables: found ? tables(found, language) : null,
    update_date: timestamp(check.updatedAt, behaviour.fractionDigits, check.id),
  };
};

export interface DetailRow {
  readonly id: string;
  readonly document: JsonObject;
}

/** One row for each database that has answered. */
export const detailsOf = (check: Check, account: Account, asked?: Language): DetailRow[] => {
  const language = asked ?? originalLanguage(check.country);
  const scores = new Map(scoresOf(check).map((score) => [score.data_set, score]));
  return check.rows
    .filter(({ status }) => status === 'completed')
    .flatMap((row) => {
      const score = scores.get(row.dataSet);
      const document = score && detail(check, row, score, language, account);
      return document ? [{ id: detailId(check, row), document }] : [];
    });
};
