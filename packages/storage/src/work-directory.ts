import { mkdirSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StorageClosedError } from "./storage-closed-error.ts";

/** A directory that is made when its path is first asked for. */
export interface WorkDirectory {
  /** Throws `StorageClosedError` after `close`. */
  readonly path: string;
  close(): Promise<void>;
}

/** One that stays, with what is in it. */
export function keptWorkDirectory(path: string): WorkDirectory {
  return workDirectory(
    () => {
      mkdirSync(path, { recursive: true });
      return path;
    },
    async () => {},
  );
}

/** One of its own for every call, that only this user may enter. It is removed by `close`. */
export function temporaryWorkDirectory(): WorkDirectory {
  return workDirectory(
    () => mkdtempSync(join(tmpdir(), "understudy-jobs-")),
    // Again, for what a worker that is just stopping still writes.
    (path) => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  );
}

function workDirectory(make: () => string, giveUp: (path: string) => Promise<void>): WorkDirectory {
  let made: string | undefined;
  let open = true;
  return {
    get path() {
      if (!open) throw new StorageClosedError();
      made ??= make();
      return made;
    },
    async close() {
      if (!open) return;
      open = false;
      if (made !== undefined) await giveUp(made);
    },
  };
}
