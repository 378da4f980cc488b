import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const root = join(import.meta.dirname, "../..");

/** A fenced block of a README. */
export interface Fence {
  readonly file: string;
  /** Of its first line of code. */
  readonly line: number;
  readonly language: string;
  /** What follows the language, such as `no-run`. */
  readonly note: string;
  readonly code: string;
}

/** Every fenced block of every README of the repository. */
export function readmeFences(): readonly Fence[] {
  return globSync(["README.md", "packages/*/README.md", "apps/*/README.md"], { cwd: root })
    .sort()
    .flatMap((file) => fencesOf(file, readFileSync(join(root, file), "utf8")));
}

/** The fenced blocks of a Markdown text. Throws when one is not closed. */
export function fencesOf(file: string, markdown: string): Fence[] {
  const fences: Fence[] = [];
  let open: { info: string; line: number; indent: string; code: string[] } | undefined;
  for (const [index, line] of markdown.split(/\r?\n/).entries()) {
    const fence = /^( *)```(.*)$/.exec(line);
    if (open === undefined) {
      if (fence)
        open = { info: (fence[2] ?? "").trim(), line: index + 2, indent: fence[1] ?? "", code: [] };
    } else if (fence) {
      const [language = "", ...note] = open.info.split(/\s+/);
      fences.push({
        file,
        line: open.line,
        language,
        note: note.join(" "),
        code: `${open.code.join("\n")}\n`,
      });
      open = undefined;
    } else {
      open.code.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    }
  }
  if (open) throw new Error(`Expected the fence before ${file}:${open.line} to be closed.`);
  return fences;
}
