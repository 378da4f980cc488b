import { mkdtemp, rm, stat, statfs } from "node:fs/promises";
import path from "node:path";
import type { DoctorContext, Finding } from "./finding.ts";

const mebibyte = 1024 ** 2;
/** The default models take about 50 MB once converted, and a conversion as much again. */
const neededBytes = 150 * mebibyte;
const comfortableBytes = 1024 * mebibyte;
const elsewhere = "choose another directory with --home or UNDERSTUDY_HOME";

/**
 * Can the home directory be written to, and is there room? What exists of its path is tried by
 * making a directory in it and removing that again: permission bits say nothing about read-only
 * file systems or a full quota.
 */
export async function checkHome({
  home,
}: Pick<DoctorContext, "home">): Promise<readonly Finding[]> {
  const existing = await nearestExisting(home);
  try {
    if (!(await stat(existing)).isDirectory()) {
      return [unwritable(home, `${existing} is not a directory`)];
    }
    await rm(await mkdtemp(path.join(existing, ".understudy-doctor-")), { recursive: true });
  } catch (error) {
    return [unwritable(home, (error as NodeJS.ErrnoException).code ?? String(error))];
  }
  const made = existing === path.resolve(home) ? "" : " (will be made at the first start)";
  const { bavail, bsize } = await statfs(existing);
  return [
    { check: "home", state: "ok", detail: `${home} is writable${made}` },
    explainSpace(bavail * bsize),
  ];
}

/** Is that enough room? */
export function explainSpace(freeBytes: number): Finding {
  const detail = `${Math.floor(freeBytes / mebibyte)} MiB free`;
  if (freeBytes >= comfortableBytes) return { check: "disk", state: "ok", detail };
  return {
    check: "disk",
    state: freeBytes < neededBytes ? "problem" : "warning",
    detail: `${detail}; ${neededBytes / mebibyte} MiB are needed for the default models, and uploaded files come on top`,
    remedy: `Free some space, or ${elsewhere}.`,
  };
}

function unwritable(home: string, reason: string): Finding {
  return {
    check: "home",
    state: "problem",
    detail: `${home} cannot be written to (${reason})`,
    remedy: `Give yourself write permission there, or ${elsewhere}.`,
  };
}

async function nearestExisting(directory: string): Promise<string> {
  let candidate = path.resolve(directory);
  for (;;) {
    try {
      await stat(candidate);
      return candidate;
    } catch {
      const parent = path.dirname(candidate);
      if (parent === candidate) return candidate;
      candidate = parent;
    }
  }
}
