import { jsonStyleNames, type JsonStyleName } from './json-style.ts';

/** How the account's answers and webhooks are written and signed: nobody documents the serialisation. */
export interface WireBehaviour {
  /** How JSON is written: of answers and of webhooks alike. */
  readonly jsonStyle: JsonStyleName;
  /** What the signature is over: the text of `output` as it is transmitted, or `output` in another style, which then matches nothing on the wire. */
  readonly signedText: 'transmitted' | JsonStyleName;
  readonly signatureCase: 'lower' | 'upper';
  /** "String" in the table, a record in all that is known. `string` is the JSON of it as text. */
  readonly inputForm: 'object' | 'string';
  /** "String" in the table, an object in webhooks. */
  readonly errorForm: 'object' | 'string';
  /** Whether errors bring `details`, "available only for certain types of errors", and a `requestId`. */
  readonly errorDetails: 'present' | 'absent';
  readonly errorRequestId: 'present' | 'absent';
  /** Whether a created request brings its `requestId`: the document shows `_id` and `number`. */
  readonly createdRequestId: 'present' | 'absent';
  /** What a PUT that succeeded answers, where the document shows nothing. */
  readonly putAnswer: 'empty' | 'object';
}

export const defaultWireBehaviour: WireBehaviour = {
  jsonStyle: 'compact',
  signedText: 'transmitted',
  signatureCase: 'lower',
  inputForm: 'object',
  errorForm: 'object',
  errorDetails: 'present',
  errorRequestId: 'present',
  createdRequestId: 'absent',
  putAnswer: 'empty',
};

const THERE_OR_NOT = ['present', 'absent'];

export const wireChoices: { readonly [Name in keyof WireBehaviour]: readonly string[] } = {
  jsonStyle: jsonStyleNames,
  signedText: ['transmitted', ...jsonStyleNames],
  signatureCase: ['lower', 'upper'],
  inputForm: ['object', 'string'],
  errorForm: ['object', 'string'],
  errorDetails: THERE_OR_NOT,
  errorRequestId: THERE_OR_NOT,
  createdRequestId: THERE_OR_NOT,
  putAnswer: ['empty', 'object'],
};
