import type { SourceBytes } from "../converters/converter.ts";
import { contentOfBytes } from "../converters/source-content.ts";
import type { SourceRole } from "../manifest/manifest.ts";

/** A source file for a converter, without a disk; text is UTF-8. */
export function sourceInMemory(
  path: string,
  role: SourceRole,
  content: string | Uint8Array,
): SourceBytes {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return Object.assign(contentOfBytes(path, bytes), { role });
}
