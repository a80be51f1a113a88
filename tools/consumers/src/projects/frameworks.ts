import type { Consumer } from '../consumer.ts';
import { consumersOf } from './consumers-of.ts';
import { pinnedVersion } from './pinned-version.ts';
import type { Command, Project, Trial } from './project.ts';
import { PROVEN } from './proven.ts';

const NEXT = '16.4.6';

const nextProject: Project = {
  folder: 'next',
  ours: ['@bgc/sterling', '@bgc/truora', '@bgc/candidate-portal-types', '@bgc/sandbox'],
  others: {
    next: NEXT,
    react: '19.3.1',
    'react-dom': '19.3.1',
    typescript: '5.9.3',
    '@types/react': '19.3.0',
    '@types/node': pinnedVersion('@types/node'),
  },
};

const EXPRESS = pinnedVersion('express');
const FASTIFY = pinnedVersion('fastify');
const HONO = pinnedVersion('hono');

const webServers: Project = {
  folder: 'web-servers',
  ours: ['@bgc/sterling', '@bgc/truora', '@bgc/sandbox'],
  others: { express: EXPRESS, fastify: FASTIFY, hono: HONO, '@hono/node-server': pinnedVersion('@hono/node-server') },
  copies: { 'drive.mjs': 'next/drive.mjs' },
};

/** Drives the server that `parameters` start: see drive.mjs. */
const drive = (...parameters: readonly string[]): Command => ({
  program: 'node',
  parameters: ['drive.mjs', ...parameters],
  env: { NEXT_TELEMETRY_DISABLED: '1' },
  shows: PROVEN,
});

const next = (bundler: string): Trial => ({
  name: `Next ${NEXT}, ${bundler}: route handlers`,
  commands: [
    { program: 'next', parameters: ['build', `--${bundler}`], env: { NEXT_TELEMETRY_DISABLED: '1' } },
    drive('node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', 'PORT'),
  ],
});

/** Servers of each framework, to which the emulator posts its signed requests. */
export const frameworkConsumers: readonly Consumer[] = [
  ...consumersOf('frameworks', webServers, [
    { name: 'node:http', commands: [drive('node-http.mjs')] },
    { name: `Express ${EXPRESS}`, commands: [drive('express.mjs')] },
    { name: `Fastify ${FASTIFY}`, commands: [drive('fastify.mjs')] },
    { name: `Hono ${HONO}`, commands: [drive('hono.mjs')] },
  ]),
  ...consumersOf('frameworks', nextProject, [next('turbopack'), next('webpack')]),
];
