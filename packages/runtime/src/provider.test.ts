import { expect, onTestFinished, test } from "vitest";
import { createRuntime } from "./create-runtime.ts";
import { RuntimeOptionError } from "./errors/capacity-errors.ts";
import { ProviderUnavailableError } from "./errors/engine-errors.ts";
import { reportProviders } from "./provider.ts";
import { TestModels } from "./testing/test-models.ts";
import { testRuntime } from "./testing/test-runtime.ts";

const cpu = { provider: "cpu", available: true } as const;
const cuda = { provider: "cuda", available: true } as const;
const noCuda = { provider: "cuda", available: false, reason: "no driver" } as const;
const webgpu = { provider: "webgpu", available: true } as const;

test("auto takes CUDA where it works, else the CPU, and never WebGPU", () => {
  expect(reportProviders("auto", [cpu, cuda, webgpu], "1").inUse).toBe("cuda");
  expect(reportProviders("auto", [cpu, noCuda, webgpu], "1")).toEqual({
    requested: "auto",
    inUse: "cpu",
    available: ["cpu", "webgpu"],
    unavailable: [{ provider: "cuda", reason: "no driver" }],
    onnxRuntimeVersion: "1",
  });
});

test("a device asked for by name is taken or nothing is", () => {
  expect(reportProviders("webgpu", [cpu, noCuda, webgpu], "1").inUse).toBe("webgpu");
  expect(reportProviders("cuda", [cpu, noCuda], "1").inUse).toBeNull();
});

test("the CPU is found by making a session, with a reason for each that is not there", async () => {
  const runtime = testRuntime({ device: "auto" });
  onTestFinished(() => runtime.close());
  const report = await runtime.providers();
  expect(report.available).toContain("cpu");
  expect(report.available.length + report.unavailable.length).toBe(3);
  for (const { reason } of report.unavailable) expect(reason).not.toBe("");
  expect(report.onnxRuntimeVersion).toMatch(/^\d+\.\d+\.\d+/);
});

test("requests on a device that is not there fail by its name; auto computes all the same", async () => {
  const models = new TestModels();
  const probing = testRuntime({ device: "cuda" });
  const auto = testRuntime({ device: "auto" });
  onTestFinished(async () => {
    await Promise.all([probing.close(), auto.close()]);
    models[Symbol.dispose]();
  });
  const { unavailable } = await probing.providers();
  const model = models.embedding("small");
  if (unavailable.some(({ provider }) => provider === "cuda")) {
    const error = await probing.embed(model, [[1]]).catch((reason: unknown) => reason);
    expect(ProviderUnavailableError.is(error)).toBe(true);
    expect(error).toMatchObject({ code: "provider_unavailable", provider: "cuda" });
  }
  expect(auto.status().provider).toBeNull();
  expect(await auto.embed(model, [[1]])).toHaveLength(1);
  expect(auto.status().provider).not.toBeNull();
});

test("an option out of range is refused by name", () => {
  const wrong = [
    { threads: 0 },
    { threads: 1.5 },
    { maxBatch: 0 },
    { maxQueue: -1 },
    { memoryBudgetBytes: Number.NaN },
    { batchWaitMs: -1 },
    { batchWaitMs: Number.NaN },
  ];
  for (const options of wrong) {
    const [option] = Object.keys(options);
    try {
      createRuntime(options);
      expect.unreachable();
    } catch (error) {
      expect(RuntimeOptionError.is(error)).toBe(true);
      expect(error).toMatchObject({ code: "runtime_option", option });
    }
  }
});
