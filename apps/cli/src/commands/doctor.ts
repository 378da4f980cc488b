import { homeDirectory } from "@understudy/emulator";
import type { CommandIo } from "../command-io.ts";
import type { DoctorOptions } from "../commands.ts";
import { checks } from "../doctor/checks.ts";
import type { DoctorContext, Finding } from "../doctor/finding.ts";
import { reportFindings } from "../doctor/report.ts";

/** Looks at everything that the emulator needs. Answers 1 when something keeps it from working. */
export async function doctor(options: DoctorOptions, io: CommandIo): Promise<number> {
  const context: DoctorContext = {
    nodeVersion: process.versions.node,
    platform: process.platform,
    arch: process.arch,
    execPath: process.execPath,
    home: homeDirectory(options.home, io.env),
    host: options.host,
    port: options.port,
  };
  const findings: Finding[] = [];
  for (const check of Object.values(checks)) findings.push(...(await check(context)));
  io.stdout(options.json ? `${JSON.stringify({ findings })}\n` : reportFindings(findings));
  return findings.some(({ state }) => state === "problem") ? 1 : 0;
}
