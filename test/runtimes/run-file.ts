/** What Node, Bun and Deno run: the checks against the service of the first argument, told as JSON. */
import process from "node:process";
import { runScenario } from "./scenario.ts";

const unhandled: string[] = [];
process.on("unhandledRejection", (error) => void unhandled.push(String(error)));
const results = await runScenario(process.argv[2] ?? "");
const told = unhandled.map((error) => ({ name: "leaves no rejection unhandled", error }));
process.stdout.write(`${JSON.stringify([...results, ...told])}\n`);
