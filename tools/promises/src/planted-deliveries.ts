import type { Canaries } from './canaries.ts';
import type { CanaryCheck } from './canary-checks.ts';

/** Shows that webhooks were really delivered, whole. */
export const plantedDeliveries = (
  callbacks: Readonly<Record<string, { readonly sensitive: object }>>,
  canaries: Canaries,
): CanaryCheck => ({
  group: 'the search is worth something',
  name: 'every string of a delivery was planted',
  complaints() {
    const planted = new Set(canaries.all().map(({ place }) => place));
    const leaves = Object.values(callbacks).flatMap(({ sensitive }) => Object.keys(sensitive));
    return leaves.filter((leaf) => !planted.has(`webhooks.delivery.${leaf}`));
  },
});
