/** Why something failed, as the API tells it. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  /** The field of the request that is to blame; null when none is. */
  readonly param: string | null;
}
