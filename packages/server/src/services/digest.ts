import { createHash } from "node:crypto";

/** Stands for the name of an end user, or whatever else is not to be read in the logs. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
