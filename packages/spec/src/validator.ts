/** Why a value does not fit its schema: the part of Ajv's error object that we rely on. */
export interface Violation {
  readonly keyword: string;
  /** A JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Says whether a value fits; when it does not, `errors` holds why. Defaults are filled in. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly Violation[] | null;
}
