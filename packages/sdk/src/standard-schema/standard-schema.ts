/** What the validation of a value comes to. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** What is wrong with a value, and where. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/**
 * A schema of any library: Standard Schema, version 1 (https://standardschema.dev). Declared here in
 * the parts that are used, so that nothing need be installed for it.
 */
export interface StandardSchema {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: unknown; readonly output: unknown } | undefined;
    /** What a value comes to. */
    readonly validate: (
      value: unknown,
    ) => StandardResult<unknown> | Promise<StandardResult<unknown>>;
  };
}

/** A schema that gives its own JSON schema too: Standard JSON Schema, version 1. */
export interface StandardJsonSchema extends StandardSchema {
  readonly "~standard": StandardSchema["~standard"] & {
    readonly jsonSchema: {
      /** The JSON schema of what is put in. */
      readonly input: (options: {
        readonly target: "draft-2020-12";
      }) => Readonly<Record<string, unknown>>;
    };
  };
}

/** The type of what a schema makes of a valid value. */
export type OutputOf<Schema extends StandardSchema> = NonNullable<
  Schema["~standard"]["types"]
>["output"];
