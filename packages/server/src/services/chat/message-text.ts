import { badRequest } from "../../http/request-error.ts";
import type { ChatMessage } from "./chat-types.ts";

/** What parts of other kinds are called when they are refused. */
const refusedParts = {
  image_url: "images",
  input_audio: "audio",
  file: "files",
} as const;

/** The text of a message: its parts on lines of their own. Throws for a part that is no text. */
export function messageText(message: ChatMessage, index: number): string {
  const { content } = message;
  const refusal = message.role === "assistant" ? message.refusal : undefined;
  if (content === undefined || content === null) return refusal ?? "";
  if (typeof content === "string") return content;
  const texts: string[] = [];
  for (const [position, part] of content.entries()) {
    switch (part.type) {
      case "text":
        texts.push(part.text);
        break;
      case "refusal":
        texts.push(part.refusal);
        break;
      case "image_url":
      case "input_audio":
      case "file":
        throw badRequest(
          `Invalid content type. ${part.type} is only supported by certain models: this one takes no ${refusedParts[part.type]}, only text.`,
          `messages[${index}].content[${position}]`,
          "unsupported_content_type",
        );
      default:
        return part satisfies never;
    }
  }
  return texts.join("\n");
}
