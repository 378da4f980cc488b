import { candidates, type Device, type Provider, type ProviderProbe } from "../provider.ts";
import { identityModel } from "./identity-model.ts";
import { type OnnxRuntime, sessionOptions } from "./onnx-runtime.ts";
import { detailOf, TaskFailure } from "./task-failure.ts";

const providers = ["cpu", "cuda", "webgpu"] as const satisfies readonly Provider[];

/** Try every provider. A missing one throws when a session is made; nothing else tells. */
export async function probeProviders(onnxRuntime: OnnxRuntime): Promise<ProviderProbe[]> {
  const probes: ProviderProbe[] = [];
  for (const provider of providers) probes.push(await probe(onnxRuntime, provider));
  return probes;
}

/** The first provider that works of those for `device`. Fails with `provider` when none does. */
export async function chooseProvider(onnxRuntime: OnnxRuntime, device: Device): Promise<Provider> {
  let last: ProviderProbe | undefined;
  for (const provider of candidates[device]) {
    last = await probe(onnxRuntime, provider);
    if (last.available) return provider;
  }
  const detail = last?.available === false ? last.reason : "none to try";
  throw new TaskFailure({ kind: "provider", provider: last?.provider ?? "cpu", detail });
}

async function probe(onnxRuntime: OnnxRuntime, provider: Provider): Promise<ProviderProbe> {
  try {
    const options = sessionOptions(provider, 1);
    const session = await onnxRuntime.InferenceSession.create(identityModel(), options);
    await session.release();
    return { provider, available: true };
  } catch (error) {
    return { provider, available: false, reason: detailOf(error) };
  }
}
