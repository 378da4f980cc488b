export { createLogger, type LogLevel } from "./create-logger.ts";
export { createService, type Service } from "./create-service.ts";
export type { ListenOptions } from "./http/listen.ts";
export { ListenError } from "./http/listen-error.ts";
export { ServiceClosedError } from "./http/service-closed-error.ts";
export type { Device, ServiceOptions } from "./services/service-options.ts";
