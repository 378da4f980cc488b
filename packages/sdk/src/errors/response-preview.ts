const readLength = 2_000;
const shownLength = 200;

/**
 * The words at the start of a body that is not what was expected, for an error message.
 * A proxy's HTML page is shown as its text.
 */
export function responsePreview(response: Response, body: string): string {
  const type = response.headers.get("content-type") ?? "no content type";
  const words = body
    .slice(0, readLength)
    .replace(/<(script|style)\b.*?<\/\1>/gis, " ")
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (words === "") return `an empty body (${type})`;
  const shown = words.length > shownLength ? `${words.slice(0, shownLength)}…` : words;
  return `${type}: ${shown}`;
}
