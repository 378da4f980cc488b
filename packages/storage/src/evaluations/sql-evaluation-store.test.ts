import { closeAfterTest } from "../close-after-test.ts";
import { createMemoryStorage } from "../create-memory-storage.ts";
import { createStorage } from "../create-storage.ts";
import { temporaryDirectory } from "../temporary-directory.ts";
import { testEvaluationStoreContract } from "./evaluation-store-contract.ts";

testEvaluationStoreContract(
  "SqlEvaluationStore in memory",
  async (now) => closeAfterTest(await createMemoryStorage({ now })).evaluations,
);

testEvaluationStoreContract(
  "SqlEvaluationStore in a directory",
  async (now) =>
    closeAfterTest(await createStorage({ directory: await temporaryDirectory(), now })).evaluations,
);
