/** What workerd runs: the checks against the service of the query, for each request. */
import { runScenario } from "./scenario.ts";

export default {
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url).searchParams.get("service") ?? "";
    return Response.json(await runScenario(url));
  },
};
