import { sampleReader } from '@bgc/promises';

import type { Sample } from '../strict/strictness.ts';

/** A sample of Truora's documents, by the name of its file. */
export const documentedSample = sampleReader(new URL('../../../../packages/truora/tests/fixtures/', import.meta.url));

/** Which answer each sample shows. Those of lists show one bare element. */
const ANSWERS: readonly (readonly [operation: string, sample: string])[] = [
  ['createCheck', 'create_check_201_company_co'],
  ['createCheck', 'create_check_201_company_mx'],
  ['createCheck', 'create_check_201_person_co'],
  ['createCheck', 'create_check_201_person_mx'],
  ['createCheck', 'create_check_201_seed_2023'],
  ['createCheck', 'create_check_201_vehicle2_br'],
  ['getCheck', 'get_check_200_br_vehicle'],
  ['getCheck', 'get_check_200_cl_person'],
  ['getCheck', 'get_check_200_co_company'],
  ['getCheck', 'get_check_200_co_person'],
  ['getCheck', 'get_check_200_cr_person'],
  ['listChecks', 'list_checks_200_company_mx'],
  ['listChecks', 'list_checks_200_person_co'],
  ['listCheckDetails', 'check_detail_item'],
  ['createCheckPdf', 'pdf_create_200'],
  ['createCheckPdf', 'pdf_create_200_trailing_slash'],
  ['createCustomType', 'config_create_201'],
  ['listCustomTypes', 'config_list_200_wrapped'],
  ['createContinuousCheck', 'continuous_check_create_201'],
  ['listHooks', 'hook_single_200'],
  ['listHooks', 'hooks_list_200'],
  ['createReport', 'report_create_201'],
  ['getReport', 'report_get_200'],
];

export const samples: readonly Sample[] = ANSWERS.map(([of, name]) => ({ name, of, document: documentedSample(name) }));
