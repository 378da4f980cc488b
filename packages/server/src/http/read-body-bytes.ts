import { tooLarge } from "./request-error.ts";

/**
 * Reads a body whole, up to `maxBytes`.
 *
 * A declared length that is too large is refused before a byte is read, and a body without one as
 * soon as it is: what a client may send costs at most `maxBytes` of memory.
 */
export async function readBodyBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const declared = Number(request.headers.get("content-length") ?? 0);
  if (declared > maxBytes) throw tooLarge(maxBytes);
  if (request.body === null) return new Uint8Array(0);
  // The adaptor reads a body with a length at once, with no stream of chunks in between.
  if (declared > 0) return new Uint8Array(await request.arrayBuffer());

  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
