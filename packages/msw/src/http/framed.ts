import { eventStreamType } from "./event-stream.ts";

/**
 * A stream as services send it over HTTP/1.1: chunked. Without that word MSW ends it in Node by closing the
 * connection, and Node fails an assertion when somebody has left the stream before.
 */
export function framed(response: Response): Response {
  const { body, status, headers } = response;
  const isStream = headers.get("content-type")?.split(";")[0] === eventStreamType.split(";")[0];
  if (!isStream || headers.has("transfer-encoding") || headers.has("content-length")) {
    return response;
  }
  const chunked = new Headers(headers);
  chunked.set("transfer-encoding", "chunked");
  return new Response(body, { status, headers: chunked });
}
