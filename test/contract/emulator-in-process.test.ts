import { operationIds } from "@understudy/spec";
import { afterAll, beforeAll, describe, it } from "vitest";
import { contractCases } from "./contract-cases.ts";
import { type EmulatorTarget, emulatorTarget } from "./emulator-target.ts";

let target: EmulatorTarget;

beforeAll(async () => {
  target = await emulatorTarget("in-process", "contract-key");
});
afterAll(() => target[Symbol.asyncDispose]());

describe.each(operationIds)("%s of an emulator in this process, with a key", (id) => {
  it.each(contractCases(id, { keys: true }))("$name", ({ run }) => run(target));
});
