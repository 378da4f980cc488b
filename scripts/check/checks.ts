import { globSync } from "node:fs";
import { root } from "../root.ts";
import { type CommandResult, runCommand } from "../run-command.ts";
import { runTurbo } from "../run-turbo.ts";

export interface Check {
  readonly name: string;
  /** What mends it, when a command does. */
  readonly mend?: string;
  readonly run: (signal: AbortSignal) => Promise<CommandResult>;
}

/** The longest first, so that the short ones fill in beside them. */
export const checks: readonly Check[] = [
  { name: "packaging", run: command("node", "scripts/check-packaging.ts") },
  { name: "docstrings of what is public", run: command("typedoc", "--emit", "none") },
  { name: "types", run: command("node", "scripts/check-types.ts") },
  { name: "sizes of bundles", run: (signal) => runTurbo("size", signal) },
  {
    name: "API description",
    // The rules of redocly.yaml are all errors; warnings would not fail it.
    run: (signal) =>
      runCommand(["redocly", "lint", "openapi/openapi.yaml", "--max-problems=1000"], {
        signal,
        env: { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      }),
  },
  {
    name: "generated files",
    mend: "npm run generate",
    run: command("node", "scripts/generate/main.ts", "--check"),
  },
  {
    name: "import rules",
    run: command("depcruise", "--config", ".dependency-cruiser.mjs", ...sourceFolders()),
  },
  { name: "unused code", run: command("knip", "--no-progress", "--treat-config-hints-as-errors") },
  {
    name: "lint and format",
    mend: "npm run format",
    run: command("biome", "check", "--error-on-warnings", "."),
  },
  {
    name: "lockfile",
    mend: "node scripts/check-lockfile.ts --mend",
    run: command("node", "scripts/check-lockfile.ts"),
  },
  { name: "stray files", run: command("node", "scripts/check-tree.ts") },
];

function command(...words: readonly [string, ...string[]]): Check["run"] {
  return (signal) => runCommand(words, { signal });
}

function sourceFolders(): string[] {
  return globSync(["packages/*/src", "apps/*/src", "examples", "test", "models"], { cwd: root });
}
