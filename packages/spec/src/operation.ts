/** One row of the operation table: all that a router, a client or a mock must know. */
export interface Operation {
  /** Also the way to call it in the SDK: `files.create` is `client.files.create()`. */
  readonly operationId: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** A template such as `/v1/files/{file_id}`. */
  readonly path: string;
  readonly tag: string;
  readonly pathParameters: readonly string[];
  readonly queryParameters: readonly string[];
  readonly requestBody: null | {
    readonly required: boolean;
    /** Keyed by media type. `fileFields` are the fields of a form that hold files. */
    readonly mediaTypes: Readonly<Record<string, { readonly fileFields: readonly string[] }>>;
  };
  readonly response: { readonly status: number; readonly mediaTypes: readonly string[] };
  /** The statuses that the document describes besides success. */
  readonly errorStatuses: readonly number[];
  /** Whether the operation can answer with server-sent events. */
  readonly streams: boolean;
  /** `cursor`: pages follow `after`. `single`: a list that is always whole. */
  readonly pagination: "cursor" | "single" | null;
  /** Whether a service that has keys asks for one here. */
  readonly authenticated: boolean;
}
