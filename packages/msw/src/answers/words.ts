/** A text as the mock counts and streams it: words, each with the space before it. */
export function words(text: string): string[] {
  return text.match(/\s*\S+|\s+$/g) ?? [];
}

/** A number from 0 to 2^32 - 1 that a text always has (FNV-1a, on its UTF-16 units). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
