import { InvalidModelIdError } from "../errors.ts";

const pattern = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/;
const maxLength = 64;

/**
 * Refuses what is no model id, and with it all that could lead out of the cache's folder.
 *
 * Ids name folders, so they are lower-case (some file systems do not tell cases apart), begin with
 * a letter or digit (the cache's own folders begin with a dot), and hold no separator of paths.
 */
export function checkModelId(id: string): string {
  if (typeof id === "string" && id.length <= maxLength && pattern.test(id)) return id;
  throw new InvalidModelIdError(id);
}
