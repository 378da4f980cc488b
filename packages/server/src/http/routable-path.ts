import { encodeModelSlash } from "@understudy/spec";
import { getPath } from "hono/utils/url";

/** The path of a request, with the slash in the id of a model (`owner/name`) encoded. */
export function routablePath(request: Request): string {
  return encodeModelSlash(getPath(request));
}
