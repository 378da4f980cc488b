import type { DoctorContext, Finding } from "./finding.ts";

const oldest = [22, 19] as const;

/** Node must have `node:sqlite` without a flag and `require` of ES modules: 22.19 and later. */
export async function checkNodeVersion(
  context: Pick<DoctorContext, "nodeVersion" | "platform" | "arch">,
): Promise<readonly Finding[]> {
  const [major = 0, minor = 0] = context.nodeVersion.split(".").map(Number);
  const here = `Node ${context.nodeVersion} on ${context.platform}/${context.arch}`;
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) {
    return [{ check: "node", state: "ok", detail: here }];
  }
  return [
    {
      check: "node",
      state: "problem",
      detail: `${here} is too old: ${oldest.join(".")} or later is needed`,
      remedy: "Install a newer Node from https://nodejs.org.",
    },
  ];
}
