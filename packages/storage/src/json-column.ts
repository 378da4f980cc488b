/** The text of a column that holds JSON. What JSON has no form for (`undefined`, NaN) becomes null. */
export function toJsonColumn(value: unknown): string {
  return JSON.stringify(value ?? null);
}

/** What such a column holds. The columns are written by `toJsonColumn` alone, so the type is kept. */
export function fromJsonColumn<T>(text: string): T {
  return JSON.parse(text);
}
