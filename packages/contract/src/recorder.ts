import type { ContractTarget } from "./contract-target.ts";
import { curlLine } from "./curl-line.ts";

/** How much of a body a report shows. */
const shownLength = 2_000;

/** The last request of a case, and what came back. */
export interface Exchange {
  /** What makes the request again, with `$API_KEY` for the key. */
  readonly curl: string;
  /** Status, type and body; null where no response came. */
  readonly received: string | null;
}

/** A target that remembers the last request that was sent to it. */
export class Recorder {
  readonly target: ContractTarget;
  #last: { readonly request: Request; response?: Response } | undefined;

  constructor(target: ContractTarget) {
    this.target = {
      ...target,
      fetch: async (request) => {
        const last: { readonly request: Request; response?: Response } = {
          request: request.clone(),
        };
        this.#last = last;
        const response = await target.fetch(request);
        last.response = response.clone();
        return response;
      },
    };
  }

  async last(): Promise<Exchange | null> {
    if (this.#last === undefined) return null;
    const { request, response } = this.#last;
    const curl = await curlLine(request, this.target.apiKey);
    if (response === undefined) return { curl, received: null };
    const text = await response.text().catch((error) => `(the body broke off: ${error})`);
    const type = response.headers.get("content-type") ?? "no content type";
    const shown = text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
    return { curl, received: `${response.status} (${type})\n${shown}` };
  }
}
