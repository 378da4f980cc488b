import { isAbsolute, join, relative, sep } from "node:path";
import { OnnxExternalDataError } from "../errors.ts";
import type { ModelFileSystem } from "./file-system.ts";

/**
 * The file that a location names, which has to lie in the model's folder, also when symbolic
 * links are followed: a model from somewhere else must not read (or overwrite) other files.
 *
 * Refused are absolute paths, drives, backslashes, empty parts, `.` and `..`.
 */
export function externalPath(folder: string, location: string, tensorName: string): string {
  const refuse = (why: string) => new OnnxExternalDataError(why, tensorName, location);
  if (location === "" || location.includes("\0")) throw refuse("expected the name of a file");
  if (location.includes("\\") || location.includes(":")) {
    throw refuse("expected a relative path with forward slashes and without a drive");
  }
  const parts = location.split("/");
  if (isAbsolute(location) || parts.some((part) => part === "" || part === "." || part === "..")) {
    throw refuse("expected a path within the model's folder");
  }
  return join(folder, ...parts);
}

/** Throws unless the file, with symbolic links followed, lies in the folder. */
export async function checkWithin(
  fileSystem: ModelFileSystem,
  folder: string,
  path: string,
  location: string,
  tensorName: string,
): Promise<void> {
  let inside: string;
  try {
    inside = relative(await fileSystem.realPath(folder), await fileSystem.realPath(path));
  } catch (cause) {
    throw new OnnxExternalDataError(`cannot be found: ${cause}`, tensorName, location);
  }
  if (inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new OnnxExternalDataError(
      "a symbolic link leads out of the model's folder; put the file itself there",
      tensorName,
      location,
    );
  }
}
