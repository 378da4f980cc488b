/** What a reference such as `#/$defs/node` points to (RFC 6901), undefined if nothing. */
export function resolvePointer(root: unknown, reference: string): unknown {
  if (reference !== "#" && !reference.startsWith("#/")) return undefined;
  let found = root;
  for (const step of reference.split("/").slice(1)) {
    const key = decoded(step)?.replaceAll("~1", "/").replaceAll("~0", "~");
    if (key === undefined || typeof found !== "object" || found === null) return undefined;
    if (!Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

/** The text of a step, undefined if its percent signs stand for no UTF-8. */
function decoded(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}
