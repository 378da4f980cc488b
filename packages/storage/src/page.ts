/** How much of a list is wanted, and from where. */
export interface PageQuery {
  /** The id of the last of the page before. */
  readonly after?: string;
  /** 20 when left out. */
  readonly limit?: number;
  /** Newest first (`desc`) when left out. */
  readonly order?: "asc" | "desc";
}

export interface Page<T> {
  readonly data: readonly T[];
  readonly has_more: boolean;
}

export const DEFAULT_PAGE_LIMIT = 20;

/** A page of the rows that were found when one more than `limit` was asked for. */
export function toPage<Row, T>(
  rows: readonly Row[],
  limit: number,
  toRecord: (row: Row) => T,
): Page<T> {
  return { data: rows.slice(0, limit).map(toRecord), has_more: rows.length > limit };
}
