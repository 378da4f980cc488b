import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createEmulator } from "@understudy/emulator";
import { type TemporaryDirectory, temporaryDirectory } from "./temporary-directory.ts";

/**
 * A home in which every model of the emulator is ready. Tests that only read models share it: the
 * first of all runs converts them, the others find them done. Emulators without `persist` keep
 * nothing else in it.
 */
export const sharedHome = join(import.meta.dirname, "../../node_modules/.cache/understudy-test");

export async function preparedHome(): Promise<string> {
  await mkdir(sharedHome, { recursive: true });
  await using emulator = await createEmulator({ home: sharedHome });
  for (const outcome of await emulator.catalogue.prepareAll()) {
    if (outcome.status === "failed") throw outcome.error;
  }
  return sharedHome;
}

/** A home of one's own with every model ready in it, for tests that damage or keep something. */
export async function temporaryHome(): Promise<TemporaryDirectory> {
  const home = await temporaryDirectory();
  await cp(join(await preparedHome(), "models"), join(home.path, "models"), {
    recursive: true,
    preserveTimestamps: true,
  });
  return home;
}
