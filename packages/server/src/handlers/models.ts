import type { Handler } from "../http/operation-handler.ts";
import type { ModelService } from "../services/model-service.ts";

export function listModels(models: ModelService): Handler<"models.list"> {
  return () => ({ object: "list", data: models.list() });
}

export function retrieveModel(models: ModelService): Handler<"models.retrieve"> {
  return ({ path }) => models.retrieve(path.model);
}

export function deleteModel(models: ModelService): Handler<"models.delete"> {
  return async ({ path }) => {
    await models.delete(path.model);
    return { id: path.model, object: "model", deleted: true };
  };
}

export function modelArtifact(models: ModelService): Handler<"models.artifact"> {
  return async ({ path, signal }) => {
    const { bytes, sizeBytes } = await models.artifact(path.model, signal);
    return new Response(bytes, {
      headers: {
        "content-type": "application/octet-stream",
        "content-length": String(sizeBytes),
        "content-disposition": `attachment; filename="${path.model.replace("/", "-")}.onnx"`,
      },
    });
  };
}

export function modelCard(models: ModelService): Handler<"models.card"> {
  return ({ path, signal }) => models.card(path.model, signal);
}
