/** What the client must know of an operation. The generated resources hold one for each method. */
export interface Operation {
  /** Such as `chat.completions.create`. */
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** A template such as `/v1/files/{file_id}`. */
  readonly path: string;
  /** How the body travels. `either`: as a form when one of its files is a Blob, else as JSON. */
  readonly body?: "json" | "form" | "either";
  /** The fields of the form that hold files. */
  readonly fileFields?: readonly string[];
  /** Whether its stream of events can be opened again behind one of them. */
  readonly resumes?: true | undefined;
  /** The media type of a response that is not JSON. */
  readonly accept?: string;
}
