import { unknownCursor } from "@understudy/spec";
import { UnknownCursorError } from "@understudy/storage";

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
