import { Buffer } from "node:buffer";

/** The headers that curl sends by itself. */
const implied = ["content-length", "host", "connection", "user-agent"];

/** Linux takes no argument of more than 128 kB. */
const maxArgumentLength = 100_000;

/**
 * A command for a POSIX shell that makes a request again, files and all. The key is `$API_KEY` in it. What
 * no argument can hold, and the content of a file, goes through a pipe in base64.
 */
export async function curlLine(request: Request, apiKey: string | undefined): Promise<string> {
  const words = ["curl", "-sS", "-i"];
  if (request.method !== "GET") words.push("-X", request.method);
  const form = await formOf(request);
  for (const [name, value] of request.headers) {
    if (implied.includes(name) || (form !== null && name === "content-type")) continue;
    const isKey = apiKey !== undefined && value === `Bearer ${apiKey}`;
    words.push("-H", isKey ? `"${name}: Bearer $API_KEY"` : quoted(`${name}: ${value}`));
  }
  let piped: Buffer | undefined;
  if (form !== null) {
    for (const [name, value] of form) {
      if (typeof value === "string") {
        words.push("--form-string", quoted(`${name}=${value}`));
      } else {
        piped = Buffer.from(await value.arrayBuffer());
        words.push("-F", quoted(`${name}=@-;filename=${inForm(value.name)}${typeOf(value)}`));
      }
    }
  } else if (request.body !== null) {
    const bytes = Buffer.from(await request.arrayBuffer());
    if (!canBeArgument(bytes)) piped = bytes;
    words.push("--data-binary", piped === undefined ? quoted(bytes.toString()) : "@-");
  }
  words.push(quoted(request.url));
  const command = words.join(" ");
  if (piped === undefined) return command;
  return `printf %s '${piped.toString("base64")}' | base64 -d | ${command}`;
}

async function formOf(request: Request): Promise<FormData | null> {
  const isForm = request.headers.get("content-type")?.startsWith("multipart/form-data") === true;
  if (!isForm) return null;
  // What is not well-formed is sent as it is.
  return request
    .clone()
    .formData()
    .catch(() => null);
}

function canBeArgument(bytes: Buffer): boolean {
  return bytes.length <= maxArgumentLength && !bytes.includes(0) && isUtf8(bytes);
}

function isUtf8(bytes: Buffer): boolean {
  return Buffer.from(bytes.toString()).equals(bytes);
}

/** A name as the argument of `-F` has it. */
function inForm(name: string): string {
  return `"${name.replace(/["\\]/g, "\\$&")}"`;
}

function typeOf({ type }: File): string {
  return type === "" ? "" : `;type=${type}`;
}

/** A word that the shell leaves as it is. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
