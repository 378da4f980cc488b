import type { DoctorContext, Finding } from "./finding.ts";
import { type Probe, probePackage } from "./probe-package.ts";

const check = "sharp";

/** Can images be decoded on this machine? */
export async function checkSharp(context: DoctorContext): Promise<readonly Finding[]> {
  const owners = ["@understudy/emulator", "@understudy/server", "@understudy/runtime"];
  return [explainSharp(await probePackage(context.execPath, owners, check), context)];
}

/** Puts what loading sharp came to into words. Its binary is a package of its own per system. */
export function explainSharp(
  probe: Probe,
  { platform, arch }: Pick<DoctorContext, "platform" | "arch">,
): Finding {
  if (probe.outcome === "loaded") {
    const detail = `${probe.version} loads on ${platform}/${arch}`.trim();
    return { check, state: "ok", detail };
  }
  return {
    check,
    state: "problem",
    detail: `images cannot be decoded: ${whatHappened(probe)}`,
    remedy: `Run \`npm install --include=optional --os=${platform} --cpu=${arch} sharp\`: its binary is an optional package, which \`--omit=optional\` and a node_modules copied from another system leave out.`,
  };
}

function whatHappened(probe: Exclude<Probe, { outcome: "loaded" }>): string {
  switch (probe.outcome) {
    case "missing":
      return "the package is not installed";
    case "crashed":
      return `loading it ended the process with ${probe.signal}`;
    case "timed-out":
      return `it did not load within ${probe.timeoutMs / 1000} s`;
    case "failed":
      return probe.message.split("\n", 1)[0] ?? "";
  }
}
