/** Make the compiler refuse a `switch` with a missing case. */
export function assertNever(value: never): never {
  throw new TypeError(`Expected every case to be handled, got ${JSON.stringify(value)}.`);
}
