import { baseName } from "./open-file.ts";

/**
 * The file name of a response: that of its `Content-Disposition` (RFC 6266), the one in UTF-8 first,
 * else the last segment of its address. Empty when it has none. No folder is ever part of it.
 */
export function responseName({ headers, url }: Response): string {
  const disposition = headers.get("content-disposition") ?? "";
  const extended = /(?:^|;)\s*filename\*\s*=\s*utf-8'[^']*'([^\s;]+)/i.exec(disposition)?.[1];
  const plain = /(?:^|;)\s*filename\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^\s";]+))/i.exec(disposition);
  return baseName(
    decode(extended) ||
      plain?.[1]?.replace(/\\(.)/g, "$1") ||
      plain?.[2] ||
      (URL.canParse(url) ? decode(baseName(new URL(url).pathname)) : ""),
  );
}

function decode(text = ""): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
