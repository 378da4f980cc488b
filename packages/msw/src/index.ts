export { RequestError } from "@understudy/spec";
export type { Answer, Call, Events, Reply } from "./call.ts";
export { type Handlers, handlers } from "./handlers.ts";
export type { Emulator, HandlersOptions, OwnAnswers } from "./handlers-options.ts";
export { MockError, type MockErrorCode } from "./mock-error.ts";
export {
  type AfterEvents,
  cutMidStream,
  disconnected,
  malformedChunk,
  overloaded,
  rateLimited,
  slow,
  wrongContentType,
} from "./scenario/faults.ts";
export { type Fault, type FaultContext, Scenario } from "./scenario/scenario.ts";
export type { JobFailure, TrainingJob } from "./state/jobs.ts";
