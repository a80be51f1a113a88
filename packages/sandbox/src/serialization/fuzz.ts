/** How JSON answers are disturbed. What is left out is as in `on`. */
export interface FuzzOptions {
  /** One member named by a fresh GUID in every object, its value another GUID. */
  readonly guidMember: boolean;
  /** Members of every object in random order. */
  readonly shuffle: boolean;
  /** Members with names nobody knows and values of any type: what a provider may add without notice. */
  readonly unknownMembers: boolean;
  /** Spelling of member names; the serializer's base casing depends on its host. */
  readonly casing: 'camel' | 'pascal' | 'mixed';
  /** How ids are written. */
  readonly id: 'number' | 'string' | 'mixed';
}

/** How JSON answers are disturbed: by a preset, or in detail. */
export type Fuzz = 'off' | 'on' | 'aggressive' | Partial<FuzzOptions>;

const on: FuzzOptions = { guidMember: true, shuffle: true, unknownMembers: false, casing: 'camel', id: 'number' };

const presets: Record<'off' | 'on' | 'aggressive', FuzzOptions> = {
  off: { ...on, guidMember: false, shuffle: false },
  on,
  aggressive: { ...on, unknownMembers: true, id: 'mixed' },
};

export const fuzzOptions = (fuzz: Fuzz): FuzzOptions => (typeof fuzz === 'string' ? presets[fuzz] : { ...on, ...fuzz });
