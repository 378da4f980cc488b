/**
 * A program for the tests to kill: opens the storage of a directory and gets as far as the stage it
 * is told, says so on standard output, and then does nothing more.
 */
import { createStorage } from "./create-storage.ts";

const [, , directory = "", stage] = process.argv;
const { blobs, files } = await createStorage({ directory });

const stayAlive = setInterval(() => {}, 60_000);

switch (stage) {
  case "uploading":
    await blobs.write(neverEnding());
    break;
  case "unnamed":
    await blobs.write(new Blob(["content without a file"]).stream());
    console.log(stage);
    break;
  case "inserted": {
    const blob = await blobs.write(new Blob(["kept"]).stream());
    await files.insert({ filename: "kept.txt", purpose: "user_data", blob });
    console.log(stage);
    break;
  }
  default:
    clearInterval(stayAlive);
    throw new Error(`Expected uploading, unnamed or inserted, but got ${stage}.`);
}

async function* neverEnding(): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(1_000_000, "x");
  console.log(stage);
  await new Promise(() => {});
}
