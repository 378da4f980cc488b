/** What ONNX Runtime computes on. */
export type Provider = "cpu" | "cuda" | "webgpu";

/** What to compute on: by name, or whatever is best here. */
export type Device = "auto" | Provider;

/**
 * The providers to try for each device, best first.
 *
 * `auto` never takes WebGPU. It is there on nearly every desktop, slower than the CPU for models of
 * this size, and rounds differently: the same request would give other bytes on another machine.
 */
export const candidates = {
  auto: ["cuda", "cpu"],
  cpu: ["cpu"],
  cuda: ["cuda"],
  webgpu: ["webgpu"],
} as const satisfies Record<Device, readonly Provider[]>;

/** Whether a provider works here, found by making a session with it. */
export type ProviderProbe =
  | { readonly provider: Provider; readonly available: true }
  | { readonly provider: Provider; readonly available: false; readonly reason: string };

/** What inference runs on, and why. */
export interface ProviderReport {
  readonly requested: Device;
  /** `null` when the device asked for by name is not there: requests fail. */
  readonly inUse: Provider | null;
  readonly available: readonly Provider[];
  readonly unavailable: readonly { readonly provider: Provider; readonly reason: string }[];
  readonly onnxRuntimeVersion: string;
}

export function reportProviders(
  requested: Device,
  probes: readonly ProviderProbe[],
  onnxRuntimeVersion: string,
): ProviderReport {
  const available = probes.filter((probe) => probe.available).map(({ provider }) => provider);
  const choices: readonly Provider[] = candidates[requested];
  return {
    requested,
    inUse: choices.find((provider) => available.includes(provider)) ?? null,
    available,
    unavailable: probes.flatMap((probe) =>
      probe.available ? [] : [{ provider: probe.provider, reason: probe.reason }],
    ),
    onnxRuntimeVersion,
  };
}
