import { parseJsonBody } from "@understudy/spec";
import { readBodyBytes } from "./read-body-bytes.ts";

/** Reads a JSON body of at most `maxBytes`. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  return parseJsonBody(await readBodyBytes(request, maxBytes));
}
