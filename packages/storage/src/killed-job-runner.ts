/**
 * A program for the tests to kill: runs a job in the storage of a directory, and says each step on
 * standard output once storage has said that it is kept, until it is stopped.
 */
import { createStorage } from "./create-storage.ts";

const [, , directory = ""] = process.argv;
const { jobs } = await createStorage({ directory });

const { id } = await jobs.insert({
  request: { method: { type: "lstm" } },
  training_file: "file-1",
  validation_file: null,
  training_blob_key: "0123456789abcdef0123456789abcdef",
  validation_blob_key: null,
});
await jobs.transition(id, ["validating_files"], { status: "running" });

for (let step = 1; ; step++) {
  await jobs.transition(id, ["running"], { progress: { step }, running_ms: step }, [
    { level: "info", type: "progress", message: `Step ${step}`, data: { step } },
  ]);
  await jobs.addCheckpoint(id, {
    step_number: step,
    epoch: 1,
    metrics: null,
    size_bytes: 1,
    sha256: "00",
  });
  console.log(step);
}
