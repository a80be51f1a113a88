import { fitTemplate, type FoundRoute } from '../exchange/path-template.ts';
import { MEDIA_STREAM_PATH, type Service } from './account.ts';
import { magicFaultsOf } from './magic-values.ts';
import type { Operation, Route } from './operation.ts';
import { createCheck } from './operations/create-check.ts';
import { getAsyncRequest } from './operations/get-async-request.ts';
import { getMediaStream, uploadDocument, uploadImage } from './operations/media.ts';
import { answerQuery, associateItem, createProfile, getProfile, updateProfile } from './operations/profiles.ts';
import { CHECK_KINDS } from './world.ts';

const JSON_TYPE = 'application/json';
const FORM = 'multipart/form-data';
const PROFILE = ['profileId', 'profiles'] as const;

const ASYNC_PATHS = { employment: 'work', education: 'education', address: 'address', document: 'document' } as const;
const NAMES = {
  employment: 'createEmploymentCheck',
  education: 'createEducationCheck',
  address: 'createAddressCheck',
  document: 'createDocumentCheck',
} as const;

type Row = readonly [
  method: string,
  path: string,
  operation: string,
  run: Operation,
  contentType: Route['contentType'],
  service: Service | undefined,
  subject?: Route['subject'],
];

const ROWS: readonly Row[] = [
  ['GET', '/async/{asyncId}', 'getAsyncRequest', getAsyncRequest, JSON_TYPE, undefined, ['asyncId', 'requests']],
  ['POST', '/factx/', 'createProfile', createProfile, JSON_TYPE, 'profile'],
  ['GET', '/factx/{profileId}', 'getProfile', getProfile, JSON_TYPE, 'profile', PROFILE],
  ['PUT', '/factx/{profileId}', 'updateProfile', updateProfile, JSON_TYPE, 'profile', PROFILE],
  ['PUT', '/factx/{profileId}/associate', 'associateItem', associateItem, JSON_TYPE, 'profile', PROFILE],
  ['PUT', '/factx/{profileId}/query/{queryId}', 'answerQuery', answerQuery, JSON_TYPE, 'profile', PROFILE],
  ['POST', '/media/image/multipart', 'uploadImage', uploadImage, FORM, 'media'],
  ['POST', '/media/doc/multipart', 'uploadDocument', uploadDocument, FORM, 'media'],
];

/** Every operation of the API: method, path, name and what answers. */
export const routes: readonly Route[] = [
  ...CHECK_KINDS.map((kind): Route => ({
    method: 'POST',
    template: `/api/{version}/public/factx/async/${ASYNC_PATHS[kind]}`,
    operation: NAMES[kind],
    run: createCheck(kind),
    contentType: JSON_TYPE,
    service: kind,
    faults: magicFaultsOf,
  })),
  ...ROWS.map(([method, path, operation, run, contentType, service, subject]): Route => ({
    method,
    template: `/api/{version}/public${path}`,
    operation,
    run,
    contentType,
    ...(service ? { service } : {}),
    ...(subject ? { subject } : {}),
  })),
  {
    method: 'GET',
    template: MEDIA_STREAM_PATH,
    operation: 'getMediaStream',
    run: getMediaStream,
    contentType: 'any',
    subject: ['mediaId', 'media'],
  },
];

const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** The routes of a path, whatever their method; that of media where the account has it. `v1` only: what `v2` has is other products. */
export const routesAt = (path: string, mediaStreamPath = MEDIA_STREAM_PATH): readonly FoundRoute<Route>[] =>
  routes.flatMap((route) => {
    const template = route.operation === 'getMediaStream' ? mediaStreamPath : route.template;
    const ids = fitTemplate(withoutSlash(template), withoutSlash(path));
    return ids && (ids['version'] ?? 'v1') === 'v1' ? [{ route: { ...route, template }, path: ids }] : [];
  });
