import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { root } from "../root.ts";

const stopWithParent = pathToFileURL(join(root, "scripts/stop-with-parent.ts"));
stopWithParent.searchParams.set("parent", `${process.pid}`);

/** The arguments with which Node runs a program that stops when we are gone. */
export function watchedNode(program: string, ...programArguments: readonly string[]): string[] {
  return ["--import", stopWithParent.href, program, ...programArguments];
}
