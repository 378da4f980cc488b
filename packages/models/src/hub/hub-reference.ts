import { HubError } from "./hub-error.ts";

/** A repository of models, and which state of it. */
export interface HubReference {
  /** `owner/name`, or a name alone for the oldest models (`gpt2`). */
  readonly repository: string;
  /** A branch, a tag or a commit. */
  readonly revision: string;
}

const defaultRevision = "main";
const scheme = "hf:";
/** What the hub itself takes for the name of an owner or a repository. */
const namePattern = /^(?!.*(?:--|\.\.))[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?$/;
/** A name that Git takes for a branch, a tag or a commit (git-check-ref-format), and no more. */
const revisionPattern = /^(?!.*(?:\.\.|\/\/|@\{))[A-Za-z0-9_][A-Za-z0-9._/+-]*$/;

/** Whether a text is meant for the hub: all others are paths of folders. */
export function isHubReference(text: string): boolean {
  return text.startsWith(scheme);
}

/** Whether a value can be the name of a repository: `owner/name`, or a name alone. */
export function isRepositoryName(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const names = value.split("/");
  return names.length <= 2 && names.every((name) => namePattern.test(name));
}

/** Reads `hf:owner/name[@revision]`. Throws HubError for what is none. */
export function parseHubReference(text: string): HubReference {
  const rest = text.startsWith(scheme) ? text.slice(scheme.length) : text;
  const at = rest.indexOf("@");
  const repository = at < 0 ? rest : rest.slice(0, at);
  const revision = at < 0 ? defaultRevision : rest.slice(at + 1);
  if (isRepositoryName(repository) && revisionPattern.test(revision))
    return { repository, revision };
  throw new HubError({
    reason: "bad_reference",
    repository,
    message:
      `expected a repository of the hub as hf:owner/name or hf:owner/name@revision, got ${JSON.stringify(text)}. ` +
      "The name is the path of the model's page on huggingface.co; the revision is a branch, a tag or a commit.",
  });
}
