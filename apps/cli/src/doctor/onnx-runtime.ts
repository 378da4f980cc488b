import type { DoctorContext, Finding } from "./finding.ts";
import { type Probe, probePackage } from "./probe-package.ts";

const check = "onnxruntime-node";
const skipDownload =
  "Run `ONNXRUNTIME_NODE_INSTALL=skip npm install`: without it, on linux/x64, the package's install script downloads CUDA libraries and undoes the whole install when it cannot. Only a GPU needs them.";
const reinstall =
  "Delete node_modules/onnxruntime-node and run `ONNXRUNTIME_NODE_INSTALL=skip npm install`: the CPU binding is inside the package and needs no install script.";

/** Can ONNX Runtime's native binding be loaded on this machine? */
export async function checkOnnxRuntime(context: DoctorContext): Promise<readonly Finding[]> {
  const owners = ["@understudy/emulator", "@understudy/server", "@understudy/runtime"];
  const probe = await probePackage(context.execPath, owners, check);
  return [explainOnnxRuntime(probe, context)];
}

/** Puts what loading the binding came to into words. */
export function explainOnnxRuntime(
  probe: Probe,
  { platform, arch }: Pick<DoctorContext, "platform" | "arch">,
): Finding {
  switch (probe.outcome) {
    case "loaded":
      return { check, state: "ok", detail: `${probe.version} loads on ${platform}/${arch}` };
    case "missing":
      return {
        check,
        state: "problem",
        detail: "the package is not installed",
        remedy: skipDownload,
      };
    case "crashed":
      return {
        check,
        state: "problem",
        detail: `loading the native binding ended the process with ${probe.signal}`,
        remedy:
          probe.signal === "SIGILL"
            ? "The processor, or the emulator it runs under, lacks instructions that ONNX Runtime uses: use another machine, or an image built for this architecture."
            : reinstall,
      };
    case "timed-out":
      return {
        check,
        state: "problem",
        detail: `the native binding did not load within ${probe.timeoutMs / 1000} s`,
        remedy: "Look for a full disk, an overloaded machine or a virus scanner, and try again.",
      };
    case "failed":
      return { check, state: "problem", ...explainFailure(probe.message, `${platform}/${arch}`) };
    default:
      return assertNever(probe);
  }
}

/** What the loaders of the three systems say, most telling words first. */
const causes: readonly {
  readonly words: RegExp;
  readonly detail: (platform: string) => string;
  readonly remedy: string;
}[] = [
  {
    words: /Cannot find module .*onnxruntime_binding\.node/,
    detail: (platform) => `the package has no native binding for ${platform}`,
    remedy:
      "If this is linux/x64, linux/arm64, darwin/arm64, win32/x64 or win32/arm64, the install is incomplete (or was copied from another system): delete node_modules and run `ONNXRUNTIME_NODE_INSTALL=skip npm install`. On any other system ONNX Runtime has no build: use a container of one of these.",
  },
  {
    words: /ld-linux|ld-musl|libc\.musl|GLIBC_PRIVATE|__.*_chk: symbol not found/,
    detail: () => "the native binding needs the GNU C library, and this system has another (musl)",
    remedy: "Use a Debian or Ubuntu based system or image, such as node:24-slim, and not Alpine.",
  },
  {
    words: /GLIBC(XX)?_[\d.]+|CXXABI_[\d.]+/,
    detail: () => "the system's C or C++ library is older than the native binding needs",
    remedy: "Use a newer system: Debian 12, Ubuntu 22.04, RHEL 9 or later.",
  },
  {
    words: /libonnxruntime|onnxruntime\.dll/,
    detail: () => "a library beside the native binding is missing or damaged",
    remedy: reinstall,
  },
  {
    words: /specified module could not be found|ERR_DLOPEN_FAILED.*win32/i,
    detail: () => "Windows could not find a library that the native binding needs",
    remedy:
      "Install the Microsoft Visual C++ Redistributable (2015-2022) for this architecture and try again.",
  },
];

function explainFailure(message: string, platform: string): { detail: string; remedy: string } {
  const cause = causes.find(({ words }) => words.test(message));
  const said = message.split("\n", 1)[0] ?? "";
  return cause === undefined
    ? { detail: `the native binding does not load: ${said}`, remedy: reinstall }
    : { detail: `${cause.detail(platform)} (${said})`, remedy: cause.remedy };
}

function assertNever(probe: never): never {
  throw new TypeError(`Unexpected probe: ${JSON.stringify(probe)}`);
}
