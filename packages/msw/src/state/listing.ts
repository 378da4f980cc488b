import { unknownCursor } from "@understudy/spec";

/** How much of a list is wanted, and from where. */
export interface PageQuery {
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
  readonly order?: "asc" | "desc" | undefined;
}

/** A page of a list, as the service gives it. `items` are in the order in which they were made. */
export function listPage<T extends { readonly id: string }>(
  what: string,
  items: readonly T[],
  { after, limit = 20, order = "desc" }: PageQuery,
) {
  const ordered = order === "asc" ? items : items.toReversed();
  let start = 0;
  if (after !== undefined) {
    start = ordered.findIndex(({ id }) => id === after) + 1;
    if (start === 0) throw unknownCursor(what, after);
  }
  const data = ordered.slice(start, start + limit);
  return {
    object: "list" as const,
    data,
    first_id: data[0]?.id ?? null,
    last_id: data.at(-1)?.id ?? null,
    has_more: start + limit < ordered.length,
  };
}
