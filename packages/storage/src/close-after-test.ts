import { onTestFinished } from "vitest";
import type { Storage } from "./storage.ts";

/** The same storage, closed when the test is over. */
export function closeAfterTest(storage: Storage): Storage {
  onTestFinished(() => storage.close());
  return storage;
}
