import { anthropic } from './anthropic.ts';
import { axios } from './axios.ts';
import { ky } from './ky.ts';
import { octokit } from './octokit.ts';
import { onfido } from './onfido.ts';
import { openai } from './openai.ts';
import { openapiFetch } from './openapi-fetch.ts';
import type { Peer } from './peer.ts';
import { stripe } from './stripe.ts';

export const allPeers: readonly Peer[] = [openai, anthropic, stripe, octokit, ky, axios, openapiFetch, onfido];
