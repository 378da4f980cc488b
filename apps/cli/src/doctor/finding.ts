/** One line of the doctor's report: what was looked at, how it is, and what to do about it. */
export type Finding =
  | { readonly check: string; readonly state: "ok"; readonly detail: string }
  | {
      readonly check: string;
      /** A `warning` leaves the default models working on the CPU; a `problem` does not. */
      readonly state: "warning" | "problem";
      readonly detail: string;
      readonly remedy: string;
    };

/** The machine and the command line that are examined, so that tests can describe others. */
export interface DoctorContext {
  readonly nodeVersion: string;
  readonly platform: string;
  readonly arch: string;
  /** The Node program that runs probes in processes of their own. */
  readonly execPath: string;
  readonly home: string;
  readonly host: string;
  readonly port: number;
}

export type Check = (context: DoctorContext) => Promise<readonly Finding[]>;
