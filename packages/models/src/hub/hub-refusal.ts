import { rootMessage } from "../source/root-message.ts";
import { HubError, type HubErrorFacts } from "./hub-error.ts";

/** What was asked for, and by whom. */
export interface Asked {
  readonly repository: string;
  readonly endpoint: string;
  readonly withToken: boolean;
}

/**
 * The error for an answer that is a refusal; reads or drops its body.
 *
 * The hub says what it means in `X-Error-Code`. To those it does not know it answers 401 for what does
 * not exist, so that private repositories cannot be found by guessing; what it means by other 401s
 * stands in `X-Error-Message` (huggingface_hub, `hf_raise_for_status`).
 */
export async function hubRefusal(response: Response, asked: Asked): Promise<HubError> {
  const { status, headers } = response;
  await response.body?.cancel();
  const facts = refusals[kindOf(status, headers)](asked, status);
  const retryAfterMs = secondsOf(headers.get("retry-after"));
  return new HubError({
    ...facts,
    repository: asked.repository,
    status,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

/** The error for a request that got no answer, or whose answer broke off. */
export function noAnswer(error: unknown, { repository, endpoint }: Asked): HubError {
  const message =
    `${endpoint} cannot be reached for hf:${repository} (${rootMessage(error)}). ` +
    "Connect to the network and try again, name another hub with HF_ENDPOINT, or give the path of a folder with the model's files.";
  return new HubError({ reason: "offline", repository, message }, { cause: error });
}

type RefusalKind = Exclude<
  HubErrorFacts["reason"],
  "bad_reference" | "offline" | "checksum" | "not_a_model"
>;

const kindsByCode: ReadonlyMap<string | null, RefusalKind> = new Map([
  ["GatedRepo", "gated"],
  ["RepoNotFound", "repository_not_found"],
  ["RevisionNotFound", "revision_not_found"],
  ["EntryNotFound", "file_not_found"],
]);

function kindOf(status: number, headers: Headers): RefusalKind {
  const byCode = kindsByCode.get(headers.get("x-error-code"));
  if (byCode !== undefined) return byCode;
  const message = headers.get("x-error-message");
  if (message === "Access to this resource is disabled.") return "disabled";
  if (message === "Invalid credentials in Authorization header") return "bad_token";
  if (status === 401 || status === 404) return "repository_not_found";
  if (status === 403) return "gated";
  return status === 429 ? "rate_limited" : "failed";
}

type Refusal = (
  asked: Asked,
  status: number,
) => Pick<HubErrorFacts, "reason"> & { readonly message: string };

const refusals = {
  bad_token: ({ endpoint }, status) => ({
    reason: "bad_token",
    message: `${endpoint} does not know the token in HF_TOKEN (${status}). Make a new one at ${endpoint}/settings/tokens, or unset it: public models need none.`,
  }),
  gated: ({ repository, endpoint, withToken }, status) => ({
    reason: "gated",
    message:
      `hf:${repository} is given only to those whom its owner lets in (${status}). Ask for access at ${endpoint}/${repository}, ` +
      (withToken
        ? "with the account that HF_TOKEN is of, and try again."
        : "and set HF_TOKEN to a token of that account."),
  }),
  disabled: ({ repository, endpoint }, status) => ({
    reason: "disabled",
    message: `hf:${repository} was taken down at ${endpoint} (${status}). Choose another model.`,
  }),
  repository_not_found: ({ repository, endpoint, withToken }, status) => ({
    reason: "repository_not_found",
    message:
      `there is no model ${repository} at ${endpoint} (${status}), ` +
      (withToken
        ? "or the token in HF_TOKEN may not see it. Compare the name with its page there."
        : "or it is private. Compare the name with its page there, or set HF_TOKEN."),
  }),
  revision_not_found: ({ repository, endpoint }, status) => ({
    reason: "revision_not_found",
    message: `hf:${repository} has no such revision (${status}). Its branches, tags and commits are listed at ${endpoint}/${repository}/commits/main.`,
  }),
  file_not_found: ({ repository, endpoint }, status) => ({
    reason: "file_not_found",
    message: `hf:${repository} lists a file that it does not give (${status}). Look at ${endpoint}/${repository}/tree/main, and try again later.`,
  }),
  rate_limited: ({ endpoint, withToken }, status) => ({
    reason: "rate_limited",
    message:
      `${endpoint} asks for fewer requests (${status}). Try again later` +
      (withToken ? "." : ", or set HF_TOKEN: known users may ask more often."),
  }),
  failed: ({ repository, endpoint }, status) => ({
    reason: "failed",
    message: `${endpoint} answered ${status} to a request for hf:${repository}. Try again later.`,
  }),
} as const satisfies Record<RefusalKind, Refusal>;

/** Milliseconds of a `Retry-After` in seconds; the hub sends no dates. */
function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) * 1000 : undefined;
}
