import type * as schemas from '../src/generated/zod.ts';

export type SchemaName = keyof typeof schemas;

/** Which schema reads which sample. */
export const SAMPLES: Readonly<Record<string, SchemaName>> = {
  check_detail_item: 'checkDetailListSchema',
  config_create_201: 'customTypesSchema',
  config_list_200_wrapped: 'customTypesSchema',
  continuous_check_create_201: 'continuousCheckSchema',
  create_check_201_company_co: 'checkEnvelopeSchema',
  create_check_201_company_mx: 'checkEnvelopeSchema',
  create_check_201_person_co: 'checkEnvelopeSchema',
  create_check_201_person_mx: 'checkEnvelopeSchema',
  create_check_201_seed_2023: 'checkEnvelopeSchema',
  create_check_201_vehicle2_br: 'checkEnvelopeSchema',
  error_404: 'errorBodySchema',
  error_404_intro: 'errorBodySchema',
  get_check_200_br_vehicle: 'checkEnvelopeSchema',
  get_check_200_cl_person: 'checkEnvelopeSchema',
  get_check_200_co_company: 'checkEnvelopeSchema',
  get_check_200_co_person: 'checkEnvelopeSchema',
  get_check_200_cr_person: 'checkEnvelopeSchema',
  hook_single_200: 'hookListSchema',
  hooks_list_200: 'hookListSchema',
  list_checks_200_company_mx: 'checkListSchema',
  list_checks_200_person_co: 'checkListSchema',
  pdf_create_200: 'checkPdfSchema',
  pdf_create_200_trailing_slash: 'checkPdfSchema',
  report_create_201: 'reportEnvelopeSchema',
  report_get_200: 'reportEnvelopeSchema',
};
