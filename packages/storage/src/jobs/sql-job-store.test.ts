import { closeAfterTest } from "../close-after-test.ts";
import { createMemoryStorage } from "../create-memory-storage.ts";
import { createStorage } from "../create-storage.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { testJobStoreContract } from "./job-store-contract.ts";

testJobStoreContract(
  "SqlJobStore in memory",
  async (now) => closeAfterTest(await createMemoryStorage({ now })).jobs,
);

testJobStoreContract(
  "SqlJobStore in a directory",
  async (now) =>
    closeAfterTest(await createStorage({ directory: await temporaryDirectory(), now })).jobs,
);
