import { operationsById } from "./operations.ts";

const models = "/v1/models/";
const modelTemplate = `${models}{model}/`;

/** What follows the id of a model in paths: `card`, say. */
const parts: ReadonlySet<string> = new Set(
  Object.values(operationsById)
    .filter(({ path }) => path.startsWith(modelTemplate))
    .map(({ path }) => path.slice(modelTemplate.length)),
);

/**
 * A path, with the slash in the id of a model (`owner/name`) encoded.
 *
 * Some clients encode it and some do not: `/v1/models/owner/name` and `/v1/models/owner%2Fname` are
 * one path here, and so are the two forms of `/v1/models/owner/name/card`. Where `name` is the name of
 * a part, as in `/v1/models/owner/card`, the path is that of the part.
 */
export function encodeModelSlash(path: string): string {
  if (!path.startsWith(models)) return path;
  const [owner, name, part, ...rest] = path.slice(models.length).split("/");
  if (!owner || !name || rest.length > 0) return path;
  if (part === undefined) return parts.has(name) ? path : `${models}${owner}%2F${name}`;
  return parts.has(part) ? `${models}${owner}%2F${name}/${part}` : path;
}
