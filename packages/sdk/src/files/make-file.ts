import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { copyBytes, isChunk, notData } from "./file-chunk.ts";
import { type FileSource, FileStream, spent } from "./file-stream.ts";
import { baseName, openFile } from "./open-file.ts";
import { responseName } from "./response-name.ts";
import type { FileData, ToFileOptions } from "./to-file.ts";

/** As `toFile`. */
export async function makeFile(
  data: FileData,
  name: string | undefined,
  options: ToFileOptions = {},
): Promise<File | FileStream> {
  if (isChunk(data)) {
    const { name: itsName, type: itsType = "" } = data as Partial<File>;
    const part = typeof data === "string" || data instanceof Blob ? data : copyBytes(data);
    return new File([part], checkName(name ?? itsName), { type: options.type ?? itsType });
  }
  if (data === null || typeof data !== "object") throw notData(data);
  // Some streams have a path too.
  if (data instanceof ReadableStream || Symbol.asyncIterator in data) {
    return stream(data, name, options.type);
  }
  if ("path" in data) {
    const blob = await openFile(data);
    const { path } = data;
    const its = baseName(path instanceof URL ? decodeURIComponent(path.pathname) : String(path));
    return new File([blob], checkName(name ?? its), { type: options.type ?? "" });
  }
  if (!("headers" in data)) throw notData(data);
  if (!data.ok) {
    throw new InvalidArgumentError(
      "data",
      `Invalid data: expected a response of success, but got one of status ${data.status}.`,
    );
  }
  return stream(
    data.body ?? new Blob([]).stream(),
    name ?? responseName(data),
    options.type ?? data.headers.get("content-type") ?? "",
  );
}

function stream(source: FileSource, name: unknown, type = ""): FileStream {
  const file = new FileStream(source, checkName(name), type);
  if (file.isSpent) throw spent(file.name);
  return file;
}

function checkName(name: unknown): string {
  if (typeof name === "string" && name !== "") return name;
  throw new InvalidArgumentError("name", "Invalid name: expected the name of the file.");
}
