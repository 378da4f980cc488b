/** What a file is for: the purposes that the API documents. */
export type FilePurpose = "assistants" | "batch" | "fine-tune" | "vision" | "user_data" | "evals";

/** `processed` once the content is durable. */
export type FileStatus = "uploaded" | "processed" | "error";

/** A stored file: the fields of the wire, and where its content is. Times are seconds since 1970. */
export interface FileRecord {
  readonly id: string;
  readonly filename: string;
  readonly purpose: FilePurpose;
  readonly bytes: number;
  readonly created_at: number;
  /** Null when the file does not expire. */
  readonly expires_at: number | null;
  readonly status: FileStatus;
  readonly blob_key: string;
  /** SHA-256 of the content, in lower-case hexadecimal. */
  readonly sha256: string;
}
