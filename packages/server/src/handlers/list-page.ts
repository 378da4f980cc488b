import { UnknownCursorError } from "@understudy/storage";
import { RequestError } from "../http/request-error.ts";

interface Items<T> {
  readonly data: readonly T[];
  readonly has_more: boolean;
}

/** A list as the API shows it, from what the storage gives; `what` is what it lists. */
export async function listPage<T, Shown extends { readonly id: string }>(
  what: string,
  page: Promise<Items<T>>,
  show: (item: T) => Shown,
) {
  const { data, has_more } = await page.catch((error: unknown) => {
    throw UnknownCursorError.is(error) ? unknownCursor(what, error.cursor) : error;
  });
  const shown = data.map(show);
  return {
    object: "list" as const,
    data: shown,
    first_id: shown[0]?.id ?? null,
    last_id: shown.at(-1)?.id ?? null,
    has_more,
  };
}

function unknownCursor(what: string, cursor: string): RequestError {
  return new RequestError(400, {
    message: `Invalid 'after': there is no ${what} '${cursor}'. Expected the id of the last ${what} of the page before.`,
    type: "invalid_request_error",
    param: "after",
    code: "invalid_value",
  });
}
