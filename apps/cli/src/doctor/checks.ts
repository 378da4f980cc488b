import type { Check } from "./finding.ts";
import { checkHome } from "./home.ts";
import { checkModels } from "./models.ts";
import { checkNodeVersion } from "./node-version.ts";
import { checkOnnxRuntime } from "./onnx-runtime.ts";
import { checkPort } from "./port.ts";
import { checkProviders } from "./providers.ts";
import { checkSharp } from "./sharp.ts";

/** What the doctor looks at, in the order in which one thing needs the other. */
export const checks = {
  node: checkNodeVersion,
  onnxRuntime: checkOnnxRuntime,
  sharp: checkSharp,
  providers: checkProviders,
  home: checkHome,
  models: checkModels,
  port: checkPort,
} satisfies Record<string, Check>;
