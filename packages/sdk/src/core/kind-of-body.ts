import { responseHeader } from "./response-header.ts";

/** What a body is by its media type. One that does not say is bytes. */
export function kindOfBody(response: Response): "json" | "events" | "text" | "bytes" {
  const type = responseHeader(response, "content-type") ?? "";
  if (/^application\/([\w.-]+\+)?json\b/i.test(type)) return "json";
  if (/^text\/event-stream\b/i.test(type)) return "events";
  return /^(text\/|application\/yaml\b)/i.test(type) ? "text" : "bytes";
}
