import { closeAfterTest } from "../close-after-test.ts";
import { createMemoryStorage } from "../create-memory-storage.ts";
import { createStorage } from "../create-storage.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { testFileStoreContract } from "./file-store-contract.ts";

testFileStoreContract("SqlFileStore in memory", async (now) =>
  closeAfterTest(await createMemoryStorage({ now })),
);

testFileStoreContract("SqlFileStore in a directory", async (now) =>
  closeAfterTest(await createStorage({ directory: await temporaryDirectory(), now })),
);
