import { operationIds } from "@understudy/spec";
import { afterAll, beforeAll, describe, it } from "vitest";
import { contractCases } from "./contract-cases.ts";
import { type EmulatorTarget, emulatorTarget } from "./emulator-target.ts";

let target: EmulatorTarget;

beforeAll(async () => {
  target = await emulatorTarget("over-http");
});
afterAll(() => target[Symbol.asyncDispose]());

describe.each(operationIds)("%s of an emulator over HTTP, without keys", (id) => {
  it.each(contractCases(id, { keys: false }))("$name", ({ run }) => run(target));
});
