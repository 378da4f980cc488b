/** A classifier's labels as a file: a JSON list in the order of the model's output. */
export function encodeLabels(labels: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(labels, null, 1)}\n`);
}
