/** The part of the Standard Schema interface, version 1, that a consumer uses: https://standardschema.dev. */
export interface StandardSchema<T> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => StandardResult<T> | Promise<StandardResult<T>>;
  readonly types?: { readonly input: T; readonly output: T } | undefined;
}

/** What a Standard Schema says of a value: the value, or what is wrong with it (https://standardschema.dev). */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[];
    };
