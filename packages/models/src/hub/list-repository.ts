import { listFiles, modelInfo } from "@huggingface/hub";
import { type HubOptions, requestText } from "./hub-connection.ts";
import { HubError } from "./hub-error.ts";
import { type HubReference, isRepositoryName } from "./hub-reference.ts";

/** One file of a repository, and what it must hash to: one of the two digests is there. */
export interface RepositoryFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** Of large files (LFS, Xet). */
  readonly sha256?: string;
  /** Of small files: SHA-1 of `blob <size>\0` and the bytes. */
  readonly gitBlob?: string;
}

/** A repository as it was at one commit. */
export interface RepositoryListing {
  /** As the hub spells it: a repository may have been renamed. */
  readonly repository: string;
  readonly commit: string;
  /** In seconds since 1970. */
  readonly created: number;
  readonly owner: string;
  /** As the model's card has it, in the hub's own names. */
  readonly licence: string | undefined;
  readonly files: readonly RepositoryFile[];
}

/** Asks the hub what a repository holds at a revision. Throws HubError. */
export async function listRepository(
  { repository, revision }: HubReference,
  options: HubOptions,
  signal: AbortSignal,
): Promise<RepositoryListing> {
  const access = { hubUrl: options.endpoint, fetch: hubFetch(options, repository, signal) };
  const info = await asked(repository, () =>
    modelInfo({
      ...access,
      name: repository,
      revision,
      additionalFields: ["sha", "createdAt", "cardData", "author"],
    }),
  );
  const { sha: commit, name, author, createdAt } = info;
  // Folders are named for it.
  if (!isRepositoryName(name)) throw unexpected(repository, "the name of a repository", name);
  if (typeof commit !== "string" || !/^[0-9a-f]{40}$/.test(commit)) {
    throw unexpected(repository, `the commit of ${revision}`, commit);
  }
  const created = Math.floor(Date.parse(createdAt) / 1000);
  const licence: unknown = info.cardData?.license;
  const files = await asked(repository, async () => {
    const found: RepositoryFile[] = [];
    // By the commit, so that a push meanwhile mixes no two states.
    const entries = listFiles({
      ...access,
      repo: { type: "model", name },
      revision: commit,
      recursive: true,
    });
    for await (const { type, path, size, oid, lfs } of entries) {
      if (type !== "file") continue;
      if (lfs !== undefined) found.push({ path, sizeBytes: lfs.size, sha256: lfs.oid });
      else if (oid !== undefined) found.push({ path, sizeBytes: size, gitBlob: oid });
    }
    return found;
  });
  return {
    repository: name,
    commit,
    created: Number.isFinite(created) && created > 0 ? created : 0,
    owner: author ?? name.split("/").at(0) ?? name,
    licence: typeof licence === "string" ? licence : undefined,
    files,
  };
}

/**
 * A `fetch` for the hub's library: it has the token, tries again, and throws what the hub refuses with
 * the reason, which the library's own errors drop with the answer's headers.
 */
function hubFetch(options: HubOptions, repository: string, signal: AbortSignal): typeof fetch {
  return async (input, init) => {
    const headers = Object.fromEntries(new Headers(init?.headers));
    const request = { url: String(input), repository, headers, signal };
    const { text, response } = await requestText(options, request);
    return new Response(text, { headers: response.headers });
  };
}

/** An answer that is not of the hub's shape is not a fault of ours. */
async function asked<T>(repository: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) {
      throw unexpected(repository, "JSON of the hub's own shape", error.message, error);
    }
    throw error;
  }
}

function unexpected(repository: string, expected: string, got: unknown, cause?: unknown): HubError {
  const message =
    `expected ${expected} for hf:${repository} from the hub, got ${JSON.stringify(got)}. ` +
    "Compare HF_ENDPOINT with the address of a Hugging Face hub.";
  return new HubError({ reason: "failed", repository, message }, { cause });
}
