import { createEmulator } from "@understudy/emulator";
import type { DoctorContext, Finding } from "./finding.ts";

type Report = Awaited<ReturnType<Awaited<ReturnType<typeof createEmulator>>["providers"]>>;

const check = "providers";

/** What can models run on here, and why on nothing else? Each is tried with a session of its own. */
export async function checkProviders({
  home,
}: Pick<DoctorContext, "home">): Promise<readonly Finding[]> {
  try {
    await using emulator = await createEmulator({ home });
    return explainProviders(await emulator.providers());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        check,
        state: "problem",
        detail: `no provider could be tried: ${reason.split("\n", 1)[0]}`,
        remedy: "Solve what is said of onnxruntime-node and of the home directory first.",
      },
    ];
  }
}

/** Puts the runtime's report into words. Only the CPU has to be there. */
export function explainProviders(
  report: Pick<Report, "available" | "unavailable" | "inUse">,
): readonly Finding[] {
  const used: Finding[] = report.available.map((provider) => ({
    check,
    state: "ok",
    detail: `${provider} works${provider === report.inUse ? ", and `--device auto` takes it" : ""}`,
  }));
  const missing = report.unavailable.map(({ provider, reason }): Finding => {
    const detail = `${provider} does not work: ${reason.split("\n", 1)[0]}`;
    if (provider !== "cpu") return { check, state: "ok", detail: `${detail} (not needed)` };
    const remedy = "Solve what is said of onnxruntime-node first.";
    return { check, state: "problem", detail, remedy };
  });
  return [...used, ...missing];
}
