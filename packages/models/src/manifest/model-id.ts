import { createHash } from "node:crypto";
import { InvalidModelIdError } from "../errors.ts";

/** One name, as the Hugging Face hub takes it: no dot or hyphen at its ends, and no two of them. */
const namePattern = /^(?!.*(?:--|\.\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?$/;
const mostNames = 2;
const maxLength = 140;
const tagDigits = 12;

/** Refuses what is no model id: a name, or the name of an owner and that of a model. */
export function checkModelId(id: string): string {
  if (typeof id === "string" && id.length <= maxLength) {
    const names = id.split("/");
    if (names.length <= mostNames && names.every((name) => namePattern.test(name))) return id;
  }
  throw new InvalidModelIdError(id);
}

/**
 * The name of a model's folder, which is in no other and is no other model's.
 *
 * File systems may not tell cases apart, so it is in small letters, and ids that have others are told
 * apart by a digest after `~`. The slash becomes `+`; neither character occurs in ids. It begins with a
 * letter, a digit or an underscore: the cache's own folders begin with a dot. Throws InvalidModelIdError.
 */
export function modelFolder(id: string): string {
  const name = checkModelId(id).toLowerCase().replace("/", "+");
  if (id === id.toLowerCase()) return name;
  return `${name}~${createHash("sha256").update(id).digest("hex").slice(0, tagDigits)}`;
}
