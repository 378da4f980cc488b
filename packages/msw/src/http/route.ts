import { encodeModelSlash, type OperationId, operationIds, operationsById } from "@understudy/spec";

export interface Route {
  readonly id: OperationId;
  readonly method: string;
  /** The values of the path's parameters, decoded. */
  readonly values: Readonly<Record<string, string>>;
}

const patterns = operationIds.map((id) => {
  const { method, path } = operationsById[id];
  const source = path.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  return { id, method, pattern: new RegExp(`^${source}$`) };
});

/** The operations of a path, of whatever method. The path is that under the base URL. */
export function routesOf(path: string): readonly Route[] {
  const asked = encodeModelSlash(path);
  return patterns.flatMap(({ id, method, pattern }) => {
    const match = pattern.exec(asked);
    if (match === null) return [];
    const entries = Object.entries(match.groups ?? {});
    const values = Object.fromEntries(entries.map(([name, value]) => [name, decode(value)]));
    return [{ id, method, values }];
  });
}

/** A `%` that encodes nothing stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
