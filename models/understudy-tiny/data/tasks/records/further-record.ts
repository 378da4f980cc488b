import type { Combination } from "../../combination.ts";
import type { Kind } from "../../values.ts";

/** A kind of record: the kinds of its fields' values, and clauses whose places are those fields. */
export interface FurtherRecord {
  readonly fields: Readonly<Record<string, Kind>>;
  readonly combined: readonly Combination[];
}
