/** The same response with another body. */
export function withBody(
  { status, statusText, headers }: Response,
  body: ReadableStream<Uint8Array<ArrayBuffer>> | string | null,
): Response {
  return new Response(body, { status, statusText, headers });
}
