/** What a page of a browser runs: the checks, by a function that the test calls. */
import { runScenario } from "./scenario.ts";

Object.assign(globalThis, { runScenario });
