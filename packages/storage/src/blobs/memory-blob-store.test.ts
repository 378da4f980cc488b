import { randomBytes } from "node:crypto";
import { testBlobStoreContract } from "./blob-store-contract.ts";
import { MemoryBlobStore } from "./memory-blob-store.ts";

testBlobStoreContract("MemoryBlobStore", async () => new MemoryBlobStore({ randomBytes }));
