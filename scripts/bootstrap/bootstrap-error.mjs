/** A reason why nothing can be started, told without a stack. */
export class BootstrapError extends Error {
  code = "bootstrap_failed";
}
