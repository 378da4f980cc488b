import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** The error of a Blob that could not be read, if `cause` says that: its file was written to, say. */
export function unreadable(cause: unknown): InvalidArgumentError | undefined {
  const inner = (cause as Partial<Error> | null)?.cause ?? cause;
  if ((inner as Partial<Error> | null)?.name !== "NotReadableError") return undefined;
  return new InvalidArgumentError(
    "file",
    "A file cannot be read any more: it was changed or removed after it was opened. Open it again with toFile.",
    { cause },
  );
}
