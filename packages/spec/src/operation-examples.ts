/** What the document shows of one operation. */
export interface OperationExamples {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** By media type, then by name. A file in a form is a data URL whose `name` is its file name. */
  readonly requests: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** By status, then by media type, then by name. */
  readonly responses: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>
  >;
  /** Operations that take something from this one's response, such as `$response.body#/id`. */
  readonly links: readonly {
    readonly operationId: string;
    readonly parameters: Readonly<Record<string, string>>;
  }[];
}
