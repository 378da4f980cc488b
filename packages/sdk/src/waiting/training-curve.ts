import type { Schemas } from "../schemas.ts";

type JobEvent = Schemas["TrainingJobEvent"];
type Progress = Schemas["TrainingProgress"];

/** What the events of a training job tell of it, put together as they come. */
export class TrainingCurve {
  /** Where training stood each time that it was told, in the order of the steps. */
  readonly points: Progress[] = [];
  /** What was told besides, such as that the job began. */
  readonly messages: string[] = [];

  /**
   * Adds an event. Where a job goes on from an earlier step, as after a restart, so do the points; what
   * is told of one step twice is of one point.
   */
  add({ type, message, data }: JobEvent): void {
    if (type !== "metrics") {
      this.messages.push(message);
      return;
    }
    const point = data as Progress;
    while ((this.latest?.step ?? 0) > point.step) this.points.pop();
    const same = this.latest?.step === point.step ? this.points.pop() : undefined;
    this.points.push({ ...point, metrics: { ...same?.metrics, ...point.metrics } });
  }

  /** Where training stands: undefined before the first step. */
  get latest(): Progress | undefined {
    return this.points.at(-1);
  }

  /** The share of the steps that is done, from 0 to 1. */
  get progress(): number {
    const { step = 0, total_steps = 0 } = this.latest ?? {};
    return total_steps === 0 ? 0 : step / total_steps;
  }
}
