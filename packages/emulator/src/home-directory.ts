import { resolve } from "node:path";
import envPaths from "env-paths";

/**
 * Where models and data are kept: the option, else `UNDERSTUDY_HOME`, else the platform's place
 * for the data of applications.
 */
export function homeDirectory(
  home?: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  return resolve(
    home ?? environment.UNDERSTUDY_HOME ?? envPaths("understudy", { suffix: "" }).data,
  );
}
