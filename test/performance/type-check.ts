/** Type-checks a file alone, as a program of its own that prints what that took. */
import path from "node:path";
import { performance } from "node:perf_hooks";
import ts from "typescript";

/** What a check took. */
export interface TypeCheck {
  readonly instantiations: number;
  /** Of the checker alone, without reading and parsing. */
  readonly checkMs: number;
}

const configFile = path.join(import.meta.dirname, "../tsconfig.json");

function check(file: string): TypeCheck {
  const { config } = ts.readConfigFile(configFile, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.dirname(configFile));
  const program = ts.createProgram([path.join(import.meta.dirname, file)], options);
  const start = performance.now();
  const [error] = ts.getPreEmitDiagnostics(program);
  const checkMs = performance.now() - start;
  if (error !== undefined) {
    throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(error.messageText, "\n")}`);
  }
  return { instantiations: program.getInstantiationCount(), checkMs };
}

const [options = ""] = process.argv.slice(2);
process.stdout.write(JSON.stringify(check(JSON.parse(options))));
