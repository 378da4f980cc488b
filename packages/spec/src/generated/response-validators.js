// Generated from openapi/ by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// ajv:m0
var entry0 = validate52;
var func1 = require_ucs2length().default;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.index === void 0 && (missing0 = "index") || data.embedding === void 0 && (missing0 = "embedding")) {
        validate55.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "index" || key0 === "embedding")) {
            validate55.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate55.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("embedding" !== data0) {
              validate55.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "embedding" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.index !== void 0) {
              let data1 = data.index;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate55.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate55.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.embedding !== void 0) {
                let data2 = data.embedding;
                const _errs6 = errors;
                const _errs7 = errors;
                let valid1 = false;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data2)) {
                    if (data2.length < 1) {
                      const err0 = { instancePath: instancePath + "/embedding", schemaPath: "#/properties/embedding/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    } else {
                      var valid2 = true;
                      const len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0];
                        const _errs10 = errors;
                        if (!(typeof data3 == "number" && isFinite(data3))) {
                          const err1 = { instancePath: instancePath + "/embedding/" + i0, schemaPath: "#/properties/embedding/anyOf/0/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                        }
                        var valid2 = _errs10 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    const err2 = { instancePath: instancePath + "/embedding", schemaPath: "#/properties/embedding/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs8 === errors;
                valid1 = valid1 || _valid0;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (typeof data2 === "string") {
                    if (func1(data2) < 4) {
                      const err3 = { instancePath: instancePath + "/embedding", schemaPath: "#/properties/embedding/anyOf/1/minLength", keyword: "minLength", params: { limit: 4 }, message: "must NOT have fewer than 4 characters" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                  } else {
                    const err4 = { instancePath: instancePath + "/embedding", schemaPath: "#/properties/embedding/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err4];
                    } else {
                      vErrors.push(err4);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs12 === errors;
                valid1 = valid1 || _valid0;
                if (!valid1) {
                  const err5 = { instancePath: instancePath + "/embedding", schemaPath: "#/properties/embedding/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err5];
                  } else {
                    vErrors.push(err5);
                  }
                  errors++;
                  validate55.errors = vErrors;
                  return false;
                } else {
                  errors = _errs7;
                  if (vErrors !== null) {
                    if (_errs7) {
                      vErrors.length = _errs7;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate57.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (func1(data) > 256) {
        validate57.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
        return false;
      } else {
        if (func1(data) < 1) {
          validate57.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
          return false;
        }
      }
    } else {
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.prompt_tokens === void 0 && (missing0 = "prompt_tokens") || data.total_tokens === void 0 && (missing0 = "total_tokens")) {
        validate59.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "prompt_tokens" || key0 === "total_tokens")) {
            validate59.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.prompt_tokens !== void 0) {
            let data0 = data.prompt_tokens;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate59.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate59.errors = [{ instancePath: instancePath + "/prompt_tokens", schemaPath: "#/properties/prompt_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.total_tokens !== void 0) {
              let data1 = data.total_tokens;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate59.errors = [{ instancePath: instancePath + "/total_tokens", schemaPath: "#/properties/total_tokens/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate59.errors = [{ instancePath: instancePath + "/total_tokens", schemaPath: "#/properties/total_tokens/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate54.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data") || data.model === void 0 && (missing0 = "model") || data.usage === void 0 && (missing0 = "usage")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "data" || key0 === "model" || key0 === "usage")) {
            validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate54.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate54.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== void 0) {
              let data1 = data.data;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate55(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate54.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.model !== void 0) {
                const _errs7 = errors;
                if (!validate57(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.usage !== void 0) {
                  const _errs8 = errors;
                  if (!validate59(data.usage, { instancePath: instancePath + "/usage", parentData: data, parentDataProperty: "usage", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate54(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
    errors = vErrors.length;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry1 = validate62;
var schema26 = { "title": "ErrorResponse", "type": "object", "description": "What every refused or failed request is answered with.", "additionalProperties": false, "required": ["error"], "properties": { "error": { "type": "object", "additionalProperties": false, "required": ["message", "type", "param", "code"], "properties": { "message": { "type": "string", "minLength": 1, "description": "What was expected, what came, and what to do." }, "type": { "type": "string", "minLength": 1, "description": "The kind of error, such as `invalid_request_error`." }, "param": { "type": ["string", "null"], "description": "The field that is wrong, as a path such as `input[2]`." }, "code": { "type": ["string", "null"], "description": "A stable name for the error, such as `model_not_found`." } } } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate63.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.error === void 0 && (missing0 = "error")) {
        validate63.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "error")) {
            validate63.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.error !== void 0) {
            let data0 = data.error;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.message === void 0 && (missing1 = "message") || data0.type === void 0 && (missing1 = "type") || data0.param === void 0 && (missing1 = "param") || data0.code === void 0 && (missing1 = "code")) {
                  validate63.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                  return false;
                } else {
                  const _errs4 = errors;
                  for (const key1 in data0) {
                    if (!(key1 === "message" || key1 === "type" || key1 === "param" || key1 === "code")) {
                      validate63.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs4 === errors) {
                    if (data0.message !== void 0) {
                      let data1 = data0.message;
                      const _errs5 = errors;
                      if (errors === _errs5) {
                        if (typeof data1 === "string") {
                          if (func1(data1) < 1) {
                            validate63.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate63.errors = [{ instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid1 = _errs5 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.type !== void 0) {
                        let data2 = data0.type;
                        const _errs7 = errors;
                        if (errors === _errs7) {
                          if (typeof data2 === "string") {
                            if (func1(data2) < 1) {
                              validate63.errors = [{ instancePath: instancePath + "/error/type", schemaPath: "#/properties/error/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          } else {
                            validate63.errors = [{ instancePath: instancePath + "/error/type", schemaPath: "#/properties/error/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                        }
                        var valid1 = _errs7 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.param !== void 0) {
                          let data3 = data0.param;
                          const _errs9 = errors;
                          if (typeof data3 !== "string" && data3 !== null) {
                            validate63.errors = [{ instancePath: instancePath + "/error/param", schemaPath: "#/properties/error/properties/param/type", keyword: "type", params: { type: schema26.properties.error.properties.param.type }, message: "must be string,null" }];
                            return false;
                          }
                          var valid1 = _errs9 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.code !== void 0) {
                            let data4 = data0.code;
                            const _errs11 = errors;
                            if (typeof data4 !== "string" && data4 !== null) {
                              validate63.errors = [{ instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/properties/code/type", keyword: "type", params: { type: schema26.properties.error.properties.code.type }, message: "must be string,null" }];
                              return false;
                            }
                            var valid1 = _errs11 === errors;
                          } else {
                            var valid1 = true;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate63.errors = [{ instancePath: instancePath + "/error", schemaPath: "#/properties/error/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate63.errors = vErrors;
  return errors === 0;
}
validate63.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate62.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate63(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
    errors = vErrors.length;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
validate62.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry2 = validate65;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text")) {
        validate69.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "text")) {
            validate69.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.text !== void 0) {
            let data0 = data.text;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate69.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate69.errors = [{ instancePath: instancePath + "/text", schemaPath: "#/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
          }
        }
      }
    } else {
      validate69.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate68.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.index === void 0 && (missing0 = "index") || data.relevance_score === void 0 && (missing0 = "relevance_score")) {
        validate68.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "index" || key0 === "relevance_score" || key0 === "document")) {
            validate68.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.index !== void 0) {
            let data0 = data.index;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate68.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate68.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.relevance_score !== void 0) {
              let data1 = data.relevance_score;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1 || isNaN(data1)) {
                    validate68.errors = [{ instancePath: instancePath + "/relevance_score", schemaPath: "#/properties/relevance_score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate68.errors = [{ instancePath: instancePath + "/relevance_score", schemaPath: "#/properties/relevance_score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                } else {
                  validate68.errors = [{ instancePath: instancePath + "/relevance_score", schemaPath: "#/properties/relevance_score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.document !== void 0) {
                const _errs6 = errors;
                if (!validate69(data.document, { instancePath: instancePath + "/document", parentData: data, parentDataProperty: "document", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate68.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}
validate68.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate66.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.model === void 0 && (missing0 = "model") || data.results === void 0 && (missing0 = "results") || data.usage === void 0 && (missing0 = "usage")) {
        validate66.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "model" || key0 === "results" || key0 === "usage")) {
            validate66.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate66.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate66.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.model !== void 0) {
              const _errs4 = errors;
              if (!validate57(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.results !== void 0) {
                let data2 = data.results;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validate68(data2[i0], { instancePath: instancePath + "/results/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate66.errors = [{ instancePath: instancePath + "/results", schemaPath: "#/properties/results/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.usage !== void 0) {
                  const _errs8 = errors;
                  if (!validate59(data.usage, { instancePath: instancePath + "/usage", parentData: data, parentDataProperty: "usage", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate66.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}
validate66.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
    errors = vErrors.length;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry3 = validate74;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate76.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.index === void 0 && (missing0 = "index") || data.ids === void 0 && (missing0 = "ids") || data.pieces === void 0 && (missing0 = "pieces") || data.byte_offsets === void 0 && (missing0 = "byte_offsets")) {
        validate76.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "index" || key0 === "ids" || key0 === "pieces" || key0 === "byte_offsets")) {
            validate76.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate76.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("tokenization" !== data0) {
              validate76.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "tokenization" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.index !== void 0) {
              let data1 = data.index;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate76.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate76.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.ids !== void 0) {
                let data2 = data.ids;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0];
                      const _errs8 = errors;
                      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                        validate76.errors = [{ instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs8) {
                        if (typeof data3 == "number" && isFinite(data3)) {
                          if (data3 < 0 || isNaN(data3)) {
                            validate76.errors = [{ instancePath: instancePath + "/ids/" + i0, schemaPath: "#/properties/ids/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid1 = _errs8 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate76.errors = [{ instancePath: instancePath + "/ids", schemaPath: "#/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.pieces !== void 0) {
                  let data4 = data.pieces;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len1 = data4.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs12 = errors;
                        if (typeof data4[i1] !== "string") {
                          validate76.errors = [{ instancePath: instancePath + "/pieces/" + i1, schemaPath: "#/properties/pieces/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate76.errors = [{ instancePath: instancePath + "/pieces", schemaPath: "#/properties/pieces/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.byte_offsets !== void 0) {
                    let data6 = data.byte_offsets;
                    const _errs14 = errors;
                    if (errors === _errs14) {
                      if (Array.isArray(data6)) {
                        var valid3 = true;
                        const len2 = data6.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let data7 = data6[i2];
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (Array.isArray(data7)) {
                              if (data7.length > 2) {
                                validate76.errors = [{ instancePath: instancePath + "/byte_offsets/" + i2, schemaPath: "#/properties/byte_offsets/items/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" }];
                                return false;
                              } else {
                                if (data7.length < 2) {
                                  validate76.errors = [{ instancePath: instancePath + "/byte_offsets/" + i2, schemaPath: "#/properties/byte_offsets/items/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" }];
                                  return false;
                                } else {
                                  var valid4 = true;
                                  const len3 = data7.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    let data8 = data7[i3];
                                    const _errs18 = errors;
                                    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                                      validate76.errors = [{ instancePath: instancePath + "/byte_offsets/" + i2 + "/" + i3, schemaPath: "#/properties/byte_offsets/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                      return false;
                                    }
                                    if (errors === _errs18) {
                                      if (typeof data8 == "number" && isFinite(data8)) {
                                        if (data8 < 0 || isNaN(data8)) {
                                          validate76.errors = [{ instancePath: instancePath + "/byte_offsets/" + i2 + "/" + i3, schemaPath: "#/properties/byte_offsets/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                    var valid4 = _errs18 === errors;
                                    if (!valid4) {
                                      break;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate76.errors = [{ instancePath: instancePath + "/byte_offsets/" + i2, schemaPath: "#/properties/byte_offsets/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                              return false;
                            }
                          }
                          var valid3 = _errs16 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        validate76.errors = [{ instancePath: instancePath + "/byte_offsets", schemaPath: "#/properties/byte_offsets/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate76.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
validate76.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate75.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data") || data.model === void 0 && (missing0 = "model") || data.usage === void 0 && (missing0 = "usage")) {
        validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "data" || key0 === "model" || key0 === "usage")) {
            validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate75.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate75.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== void 0) {
              let data1 = data.data;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate76(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate75.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.model !== void 0) {
                const _errs7 = errors;
                if (!validate57(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.usage !== void 0) {
                  const _errs8 = errors;
                  if (!validate59(data.usage, { instancePath: instancePath + "/usage", parentData: data, parentDataProperty: "usage", rootData, dynamicAnchors })) {
                    vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                    errors = vErrors.length;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate75.errors = vErrors;
  return errors === 0;
}
validate75.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate74.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate75(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
    errors = vErrors.length;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
validate74.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry4 = validate81;
var schema35 = { "title": "ImageClassification", "type": "object", "additionalProperties": false, "required": ["object", "model", "image", "data"], "properties": { "object": { "type": "string", "const": "image.classification" }, "model": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ModelId" }, "image": { "type": "object", "description": "The image as it was decoded.", "additionalProperties": false, "required": ["format", "width", "height"], "properties": { "format": { "type": "string", "enum": ["png", "jpeg", "webp"] }, "width": { "type": "integer", "minimum": 1, "description": "In pixels." }, "height": { "type": "integer", "minimum": 1, "description": "In pixels." } } }, "data": { "type": "array", "minItems": 1, "description": "The classes, best first.", "items": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ImageClass" } } } };
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate84.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.label === void 0 && (missing0 = "label") || data.score === void 0 && (missing0 = "score")) {
        validate84.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "label" || key0 === "score")) {
            validate84.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.label !== void 0) {
            const _errs2 = errors;
            if (typeof data.label !== "string") {
              validate84.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.score !== void 0) {
              let data1 = data.score;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1 || isNaN(data1)) {
                    validate84.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate84.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                } else {
                  validate84.errors = [{ instancePath: instancePath + "/score", schemaPath: "#/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate84.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate84.errors = vErrors;
  return errors === 0;
}
validate84.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate82.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.model === void 0 && (missing0 = "model") || data.image === void 0 && (missing0 = "image") || data.data === void 0 && (missing0 = "data")) {
        validate82.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "model" || key0 === "image" || key0 === "data")) {
            validate82.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate82.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("image.classification" !== data0) {
              validate82.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "image.classification" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.model !== void 0) {
              const _errs4 = errors;
              if (!validate57(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.image !== void 0) {
                let data2 = data.image;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.format === void 0 && (missing1 = "format") || data2.width === void 0 && (missing1 = "width") || data2.height === void 0 && (missing1 = "height")) {
                      validate82.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs7 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "format" || key1 === "width" || key1 === "height")) {
                          validate82.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs7 === errors) {
                        if (data2.format !== void 0) {
                          let data3 = data2.format;
                          const _errs8 = errors;
                          if (typeof data3 !== "string") {
                            validate82.errors = [{ instancePath: instancePath + "/image/format", schemaPath: "#/properties/image/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          if (!(data3 === "png" || data3 === "jpeg" || data3 === "webp")) {
                            validate82.errors = [{ instancePath: instancePath + "/image/format", schemaPath: "#/properties/image/properties/format/enum", keyword: "enum", params: { allowedValues: schema35.properties.image.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid1 = _errs8 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data2.width !== void 0) {
                            let data4 = data2.width;
                            const _errs10 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                              validate82.errors = [{ instancePath: instancePath + "/image/width", schemaPath: "#/properties/image/properties/width/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                              return false;
                            }
                            if (errors === _errs10) {
                              if (typeof data4 == "number" && isFinite(data4)) {
                                if (data4 < 1 || isNaN(data4)) {
                                  validate82.errors = [{ instancePath: instancePath + "/image/width", schemaPath: "#/properties/image/properties/width/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                  return false;
                                }
                              }
                            }
                            var valid1 = _errs10 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data2.height !== void 0) {
                              let data5 = data2.height;
                              const _errs12 = errors;
                              if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                                validate82.errors = [{ instancePath: instancePath + "/image/height", schemaPath: "#/properties/image/properties/height/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                return false;
                              }
                              if (errors === _errs12) {
                                if (typeof data5 == "number" && isFinite(data5)) {
                                  if (data5 < 1 || isNaN(data5)) {
                                    validate82.errors = [{ instancePath: instancePath + "/image/height", schemaPath: "#/properties/image/properties/height/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    }
                  } else {
                    validate82.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.data !== void 0) {
                  let data6 = data.data;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (Array.isArray(data6)) {
                      if (data6.length < 1) {
                        validate82.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs16 = errors;
                          if (!validate84(data6[i0], { instancePath: instancePath + "/data/" + i0, parentData: data6, parentDataProperty: i0, rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
                            errors = vErrors.length;
                          }
                          var valid2 = _errs16 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    } else {
                      validate82.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate82.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
validate82.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate81.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate82(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
    errors = vErrors.length;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
validate81.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry5 = validate87;
var schema38 = { "title": "FileList", "type": "object", "additionalProperties": false, "required": ["object", "data", "first_id", "last_id", "has_more"], "properties": { "object": { "type": "string", "const": "list" }, "data": { "type": "array", "items": { "$ref": "https://understudy.invalid/openapi.json#/$defs/File" } }, "first_id": { "type": ["string", "null"], "description": "The id of the first file of this page." }, "last_id": { "type": ["string", "null"], "description": "The id of the last file of this page: the `after` of the next one." }, "has_more": { "type": "boolean", "description": "Whether there is another page." } } };
var schema39 = { "title": "File", "type": "object", "additionalProperties": false, "required": ["id", "object", "bytes", "created_at", "filename", "purpose", "status"], "properties": { "id": { "type": "string", "minLength": 1 }, "object": { "type": "string", "const": "file" }, "bytes": { "type": "integer", "minimum": 0, "description": "The size of the file." }, "created_at": { "type": "integer", "minimum": 0, "description": "When it was stored, in seconds since 1970." }, "expires_at": { "type": "integer", "minimum": 0, "description": "When it will be removed, in seconds since 1970. Absent when never." }, "filename": { "type": "string" }, "purpose": { "$ref": "https://understudy.invalid/openapi.json#/$defs/FilePurpose" }, "status": { "type": "string", "enum": ["uploaded", "processed", "error"], "description": "`processed` once the file is safely stored." } } };
var schema40 = { "title": "FilePurpose", "type": "string", "enum": ["assistants", "batch", "fine-tune", "vision", "user_data", "evals"], "description": "What the file is for." };
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate90.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validate90.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "assistants" || data === "batch" || data === "fine-tune" || data === "vision" || data === "user_data" || data === "evals")) {
    validate90.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
validate90.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate89.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.bytes === void 0 && (missing0 = "bytes") || data.created_at === void 0 && (missing0 = "created_at") || data.filename === void 0 && (missing0 = "filename") || data.purpose === void 0 && (missing0 = "purpose") || data.status === void 0 && (missing0 = "status")) {
        validate89.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "object" || key0 === "bytes" || key0 === "created_at" || key0 === "expires_at" || key0 === "filename" || key0 === "purpose" || key0 === "status")) {
            validate89.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate89.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate89.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate89.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("file" !== data1) {
                validate89.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bytes !== void 0) {
                let data2 = data.bytes;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate89.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate89.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.created_at !== void 0) {
                  let data3 = data.created_at;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate89.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate89.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.expires_at !== void 0) {
                    let data4 = data.expires_at;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate89.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate89.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.filename !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.filename !== "string") {
                        validate89.errors = [{ instancePath: instancePath + "/filename", schemaPath: "#/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.purpose !== void 0) {
                        const _errs14 = errors;
                        if (!validate90(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.status !== void 0) {
                          let data7 = data.status;
                          const _errs15 = errors;
                          if (typeof data7 !== "string") {
                            validate89.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          if (!(data7 === "uploaded" || data7 === "processed" || data7 === "error")) {
                            validate89.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema39.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate89.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
validate89.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate88.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data") || data.first_id === void 0 && (missing0 = "first_id") || data.last_id === void 0 && (missing0 = "last_id") || data.has_more === void 0 && (missing0 = "has_more")) {
        validate88.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "data" || key0 === "first_id" || key0 === "last_id" || key0 === "has_more")) {
            validate88.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate88.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate88.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== void 0) {
              let data1 = data.data;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate89(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate88.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.first_id !== void 0) {
                let data3 = data.first_id;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate88.errors = [{ instancePath: instancePath + "/first_id", schemaPath: "#/properties/first_id/type", keyword: "type", params: { type: schema38.properties.first_id.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.last_id !== void 0) {
                  let data4 = data.last_id;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate88.errors = [{ instancePath: instancePath + "/last_id", schemaPath: "#/properties/last_id/type", keyword: "type", params: { type: schema38.properties.last_id.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.has_more !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.has_more !== "boolean") {
                      validate88.errors = [{ instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate88.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
validate88.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate87.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate88(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
    errors = vErrors.length;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
validate87.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry6 = validate94;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate95.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.bytes === void 0 && (missing0 = "bytes") || data.created_at === void 0 && (missing0 = "created_at") || data.filename === void 0 && (missing0 = "filename") || data.purpose === void 0 && (missing0 = "purpose") || data.status === void 0 && (missing0 = "status")) {
        validate95.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "object" || key0 === "bytes" || key0 === "created_at" || key0 === "expires_at" || key0 === "filename" || key0 === "purpose" || key0 === "status")) {
            validate95.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate95.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate95.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate95.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("file" !== data1) {
                validate95.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bytes !== void 0) {
                let data2 = data.bytes;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate95.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate95.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.created_at !== void 0) {
                  let data3 = data.created_at;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate95.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate95.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.expires_at !== void 0) {
                    let data4 = data.expires_at;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate95.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate95.errors = [{ instancePath: instancePath + "/expires_at", schemaPath: "#/properties/expires_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.filename !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.filename !== "string") {
                        validate95.errors = [{ instancePath: instancePath + "/filename", schemaPath: "#/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.purpose !== void 0) {
                        const _errs14 = errors;
                        if (!validate90(data.purpose, { instancePath: instancePath + "/purpose", parentData: data, parentDataProperty: "purpose", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.status !== void 0) {
                          let data7 = data.status;
                          const _errs15 = errors;
                          if (typeof data7 !== "string") {
                            validate95.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          if (!(data7 === "uploaded" || data7 === "processed" || data7 === "error")) {
                            validate95.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema39.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate95.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
validate95.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate94.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate95(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
    errors = vErrors.length;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
validate94.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry7 = validate98;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate99.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.deleted === void 0 && (missing0 = "deleted")) {
        validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "object" || key0 === "deleted")) {
            validate99.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate99.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate99.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate99.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("file" !== data1) {
                validate99.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "file" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.deleted !== void 0) {
                let data2 = data.deleted;
                const _errs6 = errors;
                if (typeof data2 !== "boolean") {
                  validate99.errors = [{ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                if (true !== data2) {
                  validate99.errors = [{ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
validate99.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate98.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate99(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
    errors = vErrors.length;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
validate98.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry8 = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate101.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (errors === 0) {
      if (!(typeof data === "string")) {
        validate101.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
        return false;
      }
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
validate101.evaluated = { "dynamicProps": false, "dynamicItems": false };
var entry9 = validate102;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate104.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.created === void 0 && (missing0 = "created") || data.owned_by === void 0 && (missing0 = "owned_by")) {
        validate104.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "object" || key0 === "created" || key0 === "owned_by")) {
            validate104.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate57(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs3 = errors;
              if (typeof data1 !== "string") {
                validate104.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("model" !== data1) {
                validate104.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "model" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created !== void 0) {
                let data2 = data.created;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate104.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate104.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.owned_by !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.owned_by !== "string") {
                    validate104.errors = [{ instancePath: instancePath + "/owned_by", schemaPath: "#/properties/owned_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate104.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate104.errors = vErrors;
  return errors === 0;
}
validate104.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate103.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data")) {
        validate103.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "data")) {
            validate103.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate103.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate103.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== void 0) {
              let data1 = data.data;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate104(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate103.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate103.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
validate103.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate102.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate103(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
    errors = vErrors.length;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
validate102.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry10 = validate108;
function validate109(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate109.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.created === void 0 && (missing0 = "created") || data.owned_by === void 0 && (missing0 = "owned_by")) {
        validate109.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "object" || key0 === "created" || key0 === "owned_by")) {
            validate109.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate57(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs3 = errors;
              if (typeof data1 !== "string") {
                validate109.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("model" !== data1) {
                validate109.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "model" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created !== void 0) {
                let data2 = data.created;
                const _errs5 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate109.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs5) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate109.errors = [{ instancePath: instancePath + "/created", schemaPath: "#/properties/created/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.owned_by !== void 0) {
                  const _errs7 = errors;
                  if (typeof data.owned_by !== "string") {
                    validate109.errors = [{ instancePath: instancePath + "/owned_by", schemaPath: "#/properties/owned_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate109.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
validate109.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate108.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate109(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
    errors = vErrors.length;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
validate108.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry11 = validate112;
function validate113(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate113.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.deleted === void 0 && (missing0 = "deleted")) {
        validate113.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "object" || key0 === "deleted")) {
            validate113.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (!validate57(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs3 = errors;
              if (typeof data1 !== "string") {
                validate113.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("model" !== data1) {
                validate113.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "model" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.deleted !== void 0) {
                let data2 = data.deleted;
                const _errs5 = errors;
                if (typeof data2 !== "boolean") {
                  validate113.errors = [{ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                if (true !== data2) {
                  validate113.errors = [{ instancePath: instancePath + "/deleted", schemaPath: "#/properties/deleted/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate113.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate113.errors = vErrors;
  return errors === 0;
}
validate113.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate112.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate113(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
    errors = vErrors.length;
  }
  validate112.errors = vErrors;
  return errors === 0;
}
validate112.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry12 = validate116;
var schema54 = { "title": "ModelCard", "description": "What is known of a model, so that it can be judged.", "type": "object", "additionalProperties": false, "required": ["object", "id", "description", "created_at", "owned_by", "licence", "origin", "task", "training"], "properties": { "object": { "type": "string", "const": "model.card" }, "id": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ModelId" }, "description": { "type": "string" }, "created_at": { "type": "integer", "minimum": 0, "description": "In seconds since 1970." }, "owned_by": { "type": "string" }, "licence": { "type": "string", "description": "An SPDX expression." }, "origin": { "type": "object", "additionalProperties": false, "required": ["url", "description"], "properties": { "url": { "type": "string" }, "description": { "type": "string" } } }, "task": { "type": "string", "description": "What it does, such as `embedding` or `prediction`." }, "training": { "description": "How this service trained it; null for a model from elsewhere.", "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingRecord" }, { "title": "None", "type": "null" }] } } };
var func10 = Object.prototype.hasOwnProperty;
var schema55 = { "title": "TrainingRecord", "type": "object", "additionalProperties": false, "required": ["job", "method", "task", "inputs", "target_column", "labels", "seed", "data", "metrics", "measured_on", "history", "seconds", "artifact", "details"], "properties": { "job": { "type": "string", "description": "The id of the training job." }, "method": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingMethod" }, "task": { "type": "string", "enum": ["classification", "regression", "embedding"] }, "inputs": { "type": "object", "additionalProperties": false, "required": ["type", "columns"], "description": "What it predicts from.", "properties": { "type": { "type": "string", "enum": ["rows", "texts", "sequences", "images"], "description": "The field of a prediction's request." }, "columns": { "type": "array", "items": { "type": "string" }, "description": "The columns of a file that they come from; none for images." } } }, "target_column": { "type": ["string", "null"] }, "labels": { "anyOf": [{ "title": "Labels", "type": "array", "items": { "type": "string" } }, { "title": "None", "type": "null" }] }, "seed": { "type": "integer", "minimum": 0 }, "data": { "type": "object", "additionalProperties": false, "required": ["training", "validation", "validation_split", "columns", "class_counts", "warnings"], "properties": { "training": { "$ref": "https://understudy.invalid/openapi.json#/$defs/DataFileFacts" }, "validation": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/DataFileFacts" }, { "title": "None", "type": "null" }] }, "validation_split": { "type": "number", "minimum": 0, "maximum": 0.5 }, "columns": { "type": "array", "description": "What was taken for what, with its statistics.", "items": { "type": "object", "additionalProperties": true } }, "class_counts": { "anyOf": [{ "title": "Counts", "type": "object", "additionalProperties": { "type": "integer", "minimum": 0 } }, { "title": "None", "type": "null" }] }, "warnings": { "type": "array", "items": { "type": "string" } } } }, "metrics": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/ModelMetrics" }, { "title": "None", "type": "null" }] }, "measured_on": { "type": "string", "enum": ["validation_file", "validation_split", "training_data"], "description": "The data that the metrics were measured on." }, "history": { "type": "array", "description": "The metrics of each epoch.", "items": { "type": "object", "additionalProperties": false, "required": ["epoch", "step", "metrics"], "properties": { "epoch": { "type": "integer", "minimum": 0 }, "step": { "type": "integer", "minimum": 0 }, "metrics": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingMetrics" } } } }, "seconds": { "type": "number", "minimum": 0, "description": "How long it computed." }, "artifact": { "type": "object", "additionalProperties": false, "required": ["size_bytes", "sha256"], "properties": { "size_bytes": { "type": "integer", "minimum": 0 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } }, "details": { "type": "object", "additionalProperties": true, "description": "What the method knows besides: coefficients and their errors, support vectors, the vocabulary." } } };
var schema56 = { "title": "TrainingMethod", "description": "How to train. The object under the method's own name holds its hyperparameters; those that are\nleft out, or `auto`, are chosen, and the job says what was chosen.\n", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingMethodType" }, "linear_regression": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/LinearRegressionHyperparameters" } } }, "logistic_regression": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/LogisticRegressionHyperparameters" } } }, "svm": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/SvmHyperparameters" } } }, "cnn": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/CnnHyperparameters" } } }, "rnn": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/RecurrentHyperparameters" } } }, "lstm": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/RecurrentHyperparameters" } } }, "gru": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/RecurrentHyperparameters" } } }, "transformer": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TransformerHyperparameters" } } }, "word2vec": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters" } } } } };
var schema57 = { "title": "TrainingMethodType", "type": "string", "enum": ["linear_regression", "logistic_regression", "svm", "cnn", "rnn", "lstm", "gru", "transformer", "word2vec"] };
function validate121(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate121.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validate121.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "linear_regression" || data === "logistic_regression" || data === "svm" || data === "cnn" || data === "rnn" || data === "lstm" || data === "gru" || data === "transformer" || data === "word2vec")) {
    validate121.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema57.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate121.errors = vErrors;
  return errors === 0;
}
validate121.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate123(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate123.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "l2_penalty" || key0 === "fit_intercept")) {
          validate123.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.l2_penalty !== void 0) {
          let data0 = data.l2_penalty;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e12 || isNaN(data0)) {
                validate123.errors = [{ instancePath: instancePath + "/l2_penalty", schemaPath: "#/properties/l2_penalty/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate123.errors = [{ instancePath: instancePath + "/l2_penalty", schemaPath: "#/properties/l2_penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            } else {
              validate123.errors = [{ instancePath: instancePath + "/l2_penalty", schemaPath: "#/properties/l2_penalty/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.fit_intercept !== void 0) {
            const _errs4 = errors;
            if (typeof data.fit_intercept !== "boolean") {
              validate123.errors = [{ instancePath: instancePath + "/fit_intercept", schemaPath: "#/properties/fit_intercept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate123.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate123.errors = vErrors;
  return errors === 0;
}
validate123.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "title": "LogisticRegressionHyperparameters", "description": "Logistic regression on standardised features.", "type": "object", "additionalProperties": false, "properties": { "penalty": { "type": "string", "enum": ["none", "l1", "l2"], "description": "`l2` unless given." }, "C": { "type": "number", "minimum": 1e-9, "maximum": 1e12, "description": "The inverse of the penalty's strength, as in LIBLINEAR. `1` unless given." }, "fit_intercept": { "type": "boolean", "description": "`true` unless given." }, "tolerance": { "type": "number", "minimum": 1e-12, "maximum": 1, "description": "Converged when no component of the gradient is larger. `0.0001` unless given." }, "max_iterations": { "type": "integer", "minimum": 1, "maximum": 1e6, "description": "`1000` unless given." }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" } } };
function validate126(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate126.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if ("balanced" !== data) {
    const err1 = { instancePath, schemaPath: "#/anyOf/0/const", keyword: "const", params: { allowedValue: "balanced" }, message: "must be equal to constant" };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  const _errs3 = errors;
  if (errors === _errs3) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs6 = errors;
        if (errors === _errs6) {
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 > 1e6 || isNaN(data0)) {
              const err2 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
              if (vErrors === null) {
                vErrors = [err2];
              } else {
                vErrors.push(err2);
              }
              errors++;
            } else {
              if (data0 < 0 || isNaN(data0)) {
                const err3 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
          } else {
            const err4 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
        var valid1 = _errs6 === errors;
        if (!valid1) {
          break;
        }
      }
    } else {
      const err5 = { instancePath, schemaPath: "#/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs8 = errors;
  if (data !== null) {
    const err6 = { instancePath, schemaPath: "#/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  var _valid0 = _errs8 === errors;
  valid0 = valid0 || _valid0;
  if (!valid0) {
    const err7 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
    validate126.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate126.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate126.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate125(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate125.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "penalty" || key0 === "C" || key0 === "fit_intercept" || key0 === "tolerance" || key0 === "max_iterations" || key0 === "class_weight")) {
          validate125.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.penalty !== void 0) {
          let data0 = data.penalty;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate125.errors = [{ instancePath: instancePath + "/penalty", schemaPath: "#/properties/penalty/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if (!(data0 === "none" || data0 === "l1" || data0 === "l2")) {
            validate125.errors = [{ instancePath: instancePath + "/penalty", schemaPath: "#/properties/penalty/enum", keyword: "enum", params: { allowedValues: schema59.properties.penalty.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.C !== void 0) {
            let data1 = data.C;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 1e12 || isNaN(data1)) {
                  validate125.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }];
                  return false;
                } else {
                  if (data1 < 1e-9 || isNaN(data1)) {
                    validate125.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-9 }, message: "must be >= 1e-9" }];
                    return false;
                  }
                }
              } else {
                validate125.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fit_intercept !== void 0) {
              const _errs6 = errors;
              if (typeof data.fit_intercept !== "boolean") {
                validate125.errors = [{ instancePath: instancePath + "/fit_intercept", schemaPath: "#/properties/fit_intercept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.tolerance !== void 0) {
                let data3 = data.tolerance;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 1 || isNaN(data3)) {
                      validate125.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                      return false;
                    } else {
                      if (data3 < 1e-12 || isNaN(data3)) {
                        validate125.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-12 }, message: "must be >= 1e-12" }];
                        return false;
                      }
                    }
                  } else {
                    validate125.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.max_iterations !== void 0) {
                  let data4 = data.max_iterations;
                  const _errs10 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate125.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1e6 || isNaN(data4)) {
                        validate125.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                        return false;
                      } else {
                        if (data4 < 1 || isNaN(data4)) {
                          validate125.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.class_weight !== void 0) {
                    const _errs12 = errors;
                    if (!validate126(data.class_weight, { instancePath: instancePath + "/class_weight", parentData: data, parentDataProperty: "class_weight", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate125.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate125.errors = vErrors;
  return errors === 0;
}
validate125.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema61 = { "title": "SvmHyperparameters", "description": "A support vector machine, C-SVC for labels and epsilon-SVR for numbers.", "type": "object", "additionalProperties": false, "properties": { "kernel": { "type": "string", "enum": ["linear", "poly", "rbf", "sigmoid"], "description": "`rbf` unless given." }, "C": { "type": "number", "minimum": 1e-9, "maximum": 1e12, "description": "`1` unless given." }, "gamma": { "description": "`scale` is 1 / (features x variance), `auto` is 1 / features.", "anyOf": [{ "title": "Rule", "type": "string", "enum": ["scale", "auto"] }, { "title": "Number", "type": "number", "minimum": 1e-12, "maximum": 1e12 }] }, "degree": { "type": "integer", "minimum": 1, "maximum": 20, "description": "Of the polynomial kernel. `3` unless given." }, "coef0": { "type": "number", "minimum": -1e6, "maximum": 1e6, "description": "Of the polynomial and the sigmoid kernel. `0` unless given." }, "epsilon": { "type": "number", "minimum": 0, "maximum": 1e9, "description": "The half width of the tube of a regression. `0.1` unless given." }, "tolerance": { "type": "number", "minimum": 1e-12, "maximum": 1, "description": "`0.001` unless given." }, "max_iterations": { "type": "integer", "minimum": 1, "maximum": 1e9, "description": "`10000000` unless given." }, "cache_size_mb": { "type": "number", "minimum": 1, "maximum": 16384, "description": "The memory for kernel values, in MB. `200` unless given." }, "probability": { "type": "boolean", "description": "Whether labels get probabilities (Platt scaling); without them they get scores. `true` unless given." }, "standardize": { "type": "boolean", "description": "Whether features are standardised first. `true` unless given." }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" } } };
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate129.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func10.call(schema61.properties, key0)) {
          validate129.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.kernel !== void 0) {
          let data0 = data.kernel;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate129.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if (!(data0 === "linear" || data0 === "poly" || data0 === "rbf" || data0 === "sigmoid")) {
            validate129.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/enum", keyword: "enum", params: { allowedValues: schema61.properties.kernel.enum }, message: "must be equal to one of the allowed values" }];
            return false;
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.C !== void 0) {
            let data1 = data.C;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 1e12 || isNaN(data1)) {
                  validate129.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }];
                  return false;
                } else {
                  if (data1 < 1e-9 || isNaN(data1)) {
                    validate129.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-9 }, message: "must be >= 1e-9" }];
                    return false;
                  }
                }
              } else {
                validate129.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.gamma !== void 0) {
              let data2 = data.gamma;
              const _errs6 = errors;
              const _errs7 = errors;
              let valid1 = false;
              const _errs8 = errors;
              if (typeof data2 !== "string") {
                const err0 = { instancePath: instancePath + "/gamma", schemaPath: "#/properties/gamma/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              if (!(data2 === "scale" || data2 === "auto")) {
                const err1 = { instancePath: instancePath + "/gamma", schemaPath: "#/properties/gamma/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema61.properties.gamma.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
              var _valid0 = _errs8 === errors;
              valid1 = valid1 || _valid0;
              const _errs10 = errors;
              if (errors === _errs10) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 1e12 || isNaN(data2)) {
                    const err2 = { instancePath: instancePath + "/gamma", schemaPath: "#/properties/gamma/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                  } else {
                    if (data2 < 1e-12 || isNaN(data2)) {
                      const err3 = { instancePath: instancePath + "/gamma", schemaPath: "#/properties/gamma/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-12 }, message: "must be >= 1e-12" };
                      if (vErrors === null) {
                        vErrors = [err3];
                      } else {
                        vErrors.push(err3);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err4 = { instancePath: instancePath + "/gamma", schemaPath: "#/properties/gamma/anyOf/1/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs10 === errors;
              valid1 = valid1 || _valid0;
              if (!valid1) {
                const err5 = { instancePath: instancePath + "/gamma", schemaPath: "#/properties/gamma/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate129.errors = vErrors;
                return false;
              } else {
                errors = _errs7;
                if (vErrors !== null) {
                  if (_errs7) {
                    vErrors.length = _errs7;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.degree !== void 0) {
                let data3 = data.degree;
                const _errs12 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate129.errors = [{ instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs12) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 20 || isNaN(data3)) {
                      validate129.errors = [{ instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" }];
                      return false;
                    } else {
                      if (data3 < 1 || isNaN(data3)) {
                        validate129.errors = [{ instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.coef0 !== void 0) {
                  let data4 = data.coef0;
                  const _errs14 = errors;
                  if (errors === _errs14) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1e6 || isNaN(data4)) {
                        validate129.errors = [{ instancePath: instancePath + "/coef0", schemaPath: "#/properties/coef0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                        return false;
                      } else {
                        if (data4 < -1e6 || isNaN(data4)) {
                          validate129.errors = [{ instancePath: instancePath + "/coef0", schemaPath: "#/properties/coef0/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e6 }, message: "must be >= -1000000" }];
                          return false;
                        }
                      }
                    } else {
                      validate129.errors = [{ instancePath: instancePath + "/coef0", schemaPath: "#/properties/coef0/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs14 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.epsilon !== void 0) {
                    let data5 = data.epsilon;
                    const _errs16 = errors;
                    if (errors === _errs16) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 1e9 || isNaN(data5)) {
                          validate129.errors = [{ instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate129.errors = [{ instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate129.errors = [{ instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.tolerance !== void 0) {
                      let data6 = data.tolerance;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 > 1 || isNaN(data6)) {
                            validate129.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                          } else {
                            if (data6 < 1e-12 || isNaN(data6)) {
                              validate129.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-12 }, message: "must be >= 1e-12" }];
                              return false;
                            }
                          }
                        } else {
                          validate129.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.max_iterations !== void 0) {
                        let data7 = data.max_iterations;
                        const _errs20 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate129.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs20) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 1e9 || isNaN(data7)) {
                              validate129.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                              return false;
                            } else {
                              if (data7 < 1 || isNaN(data7)) {
                                validate129.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs20 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.cache_size_mb !== void 0) {
                          let data8 = data.cache_size_mb;
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 > 16384 || isNaN(data8)) {
                                validate129.errors = [{ instancePath: instancePath + "/cache_size_mb", schemaPath: "#/properties/cache_size_mb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" }];
                                return false;
                              } else {
                                if (data8 < 1 || isNaN(data8)) {
                                  validate129.errors = [{ instancePath: instancePath + "/cache_size_mb", schemaPath: "#/properties/cache_size_mb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                  return false;
                                }
                              }
                            } else {
                              validate129.errors = [{ instancePath: instancePath + "/cache_size_mb", schemaPath: "#/properties/cache_size_mb/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                              return false;
                            }
                          }
                          var valid0 = _errs22 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.probability !== void 0) {
                            const _errs24 = errors;
                            if (typeof data.probability !== "boolean") {
                              validate129.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid0 = _errs24 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.standardize !== void 0) {
                              const _errs26 = errors;
                              if (typeof data.standardize !== "boolean") {
                                validate129.errors = [{ instancePath: instancePath + "/standardize", schemaPath: "#/properties/standardize/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid0 = _errs26 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.class_weight !== void 0) {
                                const _errs28 = errors;
                                if (!validate126(data.class_weight, { instancePath: instancePath + "/class_weight", parentData: data, parentDataProperty: "class_weight", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs28 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate129.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate129.errors = vErrors;
  return errors === 0;
}
validate129.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema62 = { "title": "CnnHyperparameters", "description": "A convolutional network over images.", "type": "object", "additionalProperties": false, "properties": { "n_epochs": { "description": "How often the training data is gone through.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 1e4 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "batch_size": { "description": "Examples a step.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "learning_rate": { "description": "The size of a step.", "anyOf": [{ "title": "Number", "type": "number", "minimum": 1e-10, "maximum": 10 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "optimizer": { "type": "string", "enum": ["sgd", "adam", "adamw", "rmsprop"], "description": "`adam` unless given." }, "momentum": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "Of `sgd`; another optimizer refuses it. `0` unless given." }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 10, "description": "Of matrices; biases and norms do not decay. Decoupled with `adamw`, added to the gradient with the others. `0` unless given." }, "learning_rate_schedule": { "type": "string", "enum": ["constant", "linear", "cosine"], "description": "How the learning rate falls after the warm-up: not at all, or to 0 at the last step. `constant` unless given." }, "warmup_ratio": { "type": "number", "minimum": 0, "maximum": 1, "description": "The part of all steps in which the learning rate rises from 0. `0` unless given." }, "max_grad_norm": { "type": ["number", "null"], "minimum": 1e-6, "description": "Gradients are scaled down to this norm, taken over all of them together. Null: never." }, "early_stopping": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/EarlyStopping" }, { "title": "None", "type": "null" }] }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" }, "label_smoothing": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of a label's probability that is spread over all of them. `0` unless given." }, "loss": { "type": "string", "enum": ["auto", "mse", "mae", "huber", "binary_crossentropy", "categorical_crossentropy", "hinge"], "description": "`auto` unless given." }, "dropout": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of activations that is dropped in training. `0` unless given." }, "conv_layers": { "anyOf": [{ "title": "Layers", "type": "array", "minItems": 1, "maxItems": 32, "items": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer" } }, { "title": "Auto", "type": "string", "const": "auto" }] }, "dense_units": { "type": "array", "maxItems": 8, "description": "The sizes of the dense layers before the last.", "items": { "type": "integer", "minimum": 1, "maximum": 8192 } }, "batch_norm": { "type": "boolean", "description": "`true` unless given." }, "augmentation": { "anyOf": [{ "title": "Augmentation", "type": "object", "additionalProperties": false, "properties": { "horizontal_flip": { "type": "boolean", "description": "Whether half of the images are mirrored. False unless given." }, "shift": { "type": "number", "minimum": 0, "maximum": 0.5, "description": "The largest shift each way, as a part of the width and the height. 0 unless given." } } }, { "title": "None", "type": "null" }] }, "image_size": { "description": "Height and width that images are resized to; `auto` for those of the first one.", "anyOf": [{ "title": "Height and width", "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "integer", "minimum": 4, "maximum": 512 } }, { "title": "Auto", "type": "string", "const": "auto" }] }, "channels": { "anyOf": [{ "title": "Number", "type": "integer", "enum": [1, 3] }, { "title": "Auto", "type": "string", "const": "auto" }] } } };
function validate133(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate133.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.patience === void 0 && (missing0 = "patience")) {
        validate133.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "patience" || key0 === "min_delta" || key0 === "restore_best_weights")) {
            validate133.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.patience !== void 0) {
            let data0 = data.patience;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate133.errors = [{ instancePath: instancePath + "/patience", schemaPath: "#/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 1e3 || isNaN(data0)) {
                  validate133.errors = [{ instancePath: instancePath + "/patience", schemaPath: "#/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate133.errors = [{ instancePath: instancePath + "/patience", schemaPath: "#/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.min_delta !== void 0) {
              let data1 = data.min_delta;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1e3 || isNaN(data1)) {
                    validate133.errors = [{ instancePath: instancePath + "/min_delta", schemaPath: "#/properties/min_delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate133.errors = [{ instancePath: instancePath + "/min_delta", schemaPath: "#/properties/min_delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                } else {
                  validate133.errors = [{ instancePath: instancePath + "/min_delta", schemaPath: "#/properties/min_delta/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.restore_best_weights !== void 0) {
                const _errs6 = errors;
                if (typeof data.restore_best_weights !== "boolean") {
                  validate133.errors = [{ instancePath: instancePath + "/restore_best_weights", schemaPath: "#/properties/restore_best_weights/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate133.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate133.errors = vErrors;
  return errors === 0;
}
validate133.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema64 = { "title": "ConvolutionLayer", "type": "object", "additionalProperties": false, "required": ["filters"], "properties": { "filters": { "type": "integer", "minimum": 1, "maximum": 2048 }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "description": "3 unless given." }, "stride": { "type": "integer", "minimum": 1, "maximum": 16, "description": "1 unless given." }, "dilation": { "type": "integer", "minimum": 1, "maximum": 16, "description": "1 unless given." }, "groups": { "type": "integer", "minimum": 1, "maximum": 2048, "description": "1 unless given." }, "padding": { "type": "string", "enum": ["same", "valid"], "description": "Same unless given." }, "pool_size": { "type": "integer", "minimum": 1, "maximum": 16, "description": "The size and stride of a max pool behind it (1 unless given)." } } };
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate136.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.filters === void 0 && (missing0 = "filters")) {
        validate136.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "filters" || key0 === "kernel_size" || key0 === "stride" || key0 === "dilation" || key0 === "groups" || key0 === "padding" || key0 === "pool_size")) {
            validate136.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.filters !== void 0) {
            let data0 = data.filters;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate136.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 > 2048 || isNaN(data0)) {
                  validate136.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2048 }, message: "must be <= 2048" }];
                  return false;
                } else {
                  if (data0 < 1 || isNaN(data0)) {
                    validate136.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.kernel_size !== void 0) {
              let data1 = data.kernel_size;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate136.errors = [{ instancePath: instancePath + "/kernel_size", schemaPath: "#/properties/kernel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 31 || isNaN(data1)) {
                    validate136.errors = [{ instancePath: instancePath + "/kernel_size", schemaPath: "#/properties/kernel_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" }];
                    return false;
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate136.errors = [{ instancePath: instancePath + "/kernel_size", schemaPath: "#/properties/kernel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.stride !== void 0) {
                let data2 = data.stride;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate136.errors = [{ instancePath: instancePath + "/stride", schemaPath: "#/properties/stride/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 16 || isNaN(data2)) {
                      validate136.errors = [{ instancePath: instancePath + "/stride", schemaPath: "#/properties/stride/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate136.errors = [{ instancePath: instancePath + "/stride", schemaPath: "#/properties/stride/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.dilation !== void 0) {
                  let data3 = data.dilation;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate136.errors = [{ instancePath: instancePath + "/dilation", schemaPath: "#/properties/dilation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 16 || isNaN(data3)) {
                        validate136.errors = [{ instancePath: instancePath + "/dilation", schemaPath: "#/properties/dilation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" }];
                        return false;
                      } else {
                        if (data3 < 1 || isNaN(data3)) {
                          validate136.errors = [{ instancePath: instancePath + "/dilation", schemaPath: "#/properties/dilation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.groups !== void 0) {
                    let data4 = data.groups;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate136.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 2048 || isNaN(data4)) {
                          validate136.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2048 }, message: "must be <= 2048" }];
                          return false;
                        } else {
                          if (data4 < 1 || isNaN(data4)) {
                            validate136.errors = [{ instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.padding !== void 0) {
                      let data5 = data.padding;
                      const _errs12 = errors;
                      if (typeof data5 !== "string") {
                        validate136.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data5 === "same" || data5 === "valid")) {
                        validate136.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/enum", keyword: "enum", params: { allowedValues: schema64.properties.padding.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.pool_size !== void 0) {
                        let data6 = data.pool_size;
                        const _errs14 = errors;
                        if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                          validate136.errors = [{ instancePath: instancePath + "/pool_size", schemaPath: "#/properties/pool_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 16 || isNaN(data6)) {
                              validate136.errors = [{ instancePath: instancePath + "/pool_size", schemaPath: "#/properties/pool_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" }];
                              return false;
                            } else {
                              if (data6 < 1 || isNaN(data6)) {
                                validate136.errors = [{ instancePath: instancePath + "/pool_size", schemaPath: "#/properties/pool_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate136.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate136.errors = vErrors;
  return errors === 0;
}
validate136.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate132.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func10.call(schema62.properties, key0)) {
          validate132.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.n_epochs !== void 0) {
          let data0 = data.n_epochs;
          const _errs2 = errors;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (errors === _errs4) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e4 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                if (data0 < 1 || isNaN(data0)) {
                  const err2 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          const _errs6 = errors;
          if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if ("auto" !== data0) {
            const err4 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const err5 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
            validate132.errors = vErrors;
            return false;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.batch_size !== void 0) {
            let data1 = data.batch_size;
            const _errs8 = errors;
            const _errs9 = errors;
            let valid2 = false;
            const _errs10 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              const err6 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (errors === _errs10) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 4096 || isNaN(data1)) {
                  const err7 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                } else {
                  if (data1 < 1 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
              }
            }
            var _valid1 = _errs10 === errors;
            valid2 = valid2 || _valid1;
            const _errs12 = errors;
            if (typeof data1 !== "string") {
              const err9 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if ("auto" !== data1) {
              const err10 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            var _valid1 = _errs12 === errors;
            valid2 = valid2 || _valid1;
            if (!valid2) {
              const err11 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              validate132.errors = vErrors;
              return false;
            } else {
              errors = _errs9;
              if (vErrors !== null) {
                if (_errs9) {
                  vErrors.length = _errs9;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.learning_rate !== void 0) {
              let data2 = data.learning_rate;
              const _errs14 = errors;
              const _errs15 = errors;
              let valid3 = false;
              const _errs16 = errors;
              if (errors === _errs16) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 10 || isNaN(data2)) {
                    const err12 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  } else {
                    if (data2 < 1e-10 || isNaN(data2)) {
                      const err13 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-10 }, message: "must be >= 1e-10" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err14 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs16 === errors;
              valid3 = valid3 || _valid2;
              const _errs18 = errors;
              if (typeof data2 !== "string") {
                const err15 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if ("auto" !== data2) {
                const err16 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              var _valid2 = _errs18 === errors;
              valid3 = valid3 || _valid2;
              if (!valid3) {
                const err17 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
                validate132.errors = vErrors;
                return false;
              } else {
                errors = _errs15;
                if (vErrors !== null) {
                  if (_errs15) {
                    vErrors.length = _errs15;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs14 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.optimizer !== void 0) {
                let data3 = data.optimizer;
                const _errs20 = errors;
                if (typeof data3 !== "string") {
                  validate132.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data3 === "sgd" || data3 === "adam" || data3 === "adamw" || data3 === "rmsprop")) {
                  validate132.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/enum", keyword: "enum", params: { allowedValues: schema62.properties.optimizer.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs20 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.momentum !== void 0) {
                  let data4 = data.momentum;
                  const _errs22 = errors;
                  if (errors === _errs22) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 0.9999 || isNaN(data4)) {
                        validate132.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate132.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate132.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs22 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.weight_decay !== void 0) {
                    let data5 = data.weight_decay;
                    const _errs24 = errors;
                    if (errors === _errs24) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 10 || isNaN(data5)) {
                          validate132.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate132.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate132.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs24 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.learning_rate_schedule !== void 0) {
                      let data6 = data.learning_rate_schedule;
                      const _errs26 = errors;
                      if (typeof data6 !== "string") {
                        validate132.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data6 === "constant" || data6 === "linear" || data6 === "cosine")) {
                        validate132.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema62.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs26 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.warmup_ratio !== void 0) {
                        let data7 = data.warmup_ratio;
                        const _errs28 = errors;
                        if (errors === _errs28) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 1 || isNaN(data7)) {
                              validate132.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate132.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate132.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.max_grad_norm !== void 0) {
                          let data8 = data.max_grad_norm;
                          const _errs30 = errors;
                          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                            validate132.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/type", keyword: "type", params: { type: schema62.properties.max_grad_norm.type }, message: "must be number,null" }];
                            return false;
                          }
                          if (errors === _errs30) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 1e-6 || isNaN(data8)) {
                                validate132.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-6 }, message: "must be >= 0.000001" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs30 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.early_stopping !== void 0) {
                            let data9 = data.early_stopping;
                            const _errs32 = errors;
                            const _errs33 = errors;
                            let valid4 = false;
                            const _errs34 = errors;
                            if (!validate133(data9, { instancePath: instancePath + "/early_stopping", parentData: data, parentDataProperty: "early_stopping", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                              errors = vErrors.length;
                            }
                            var _valid3 = _errs34 === errors;
                            valid4 = valid4 || _valid3;
                            const _errs35 = errors;
                            if (data9 !== null) {
                              const err18 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err18];
                              } else {
                                vErrors.push(err18);
                              }
                              errors++;
                            }
                            var _valid3 = _errs35 === errors;
                            valid4 = valid4 || _valid3;
                            if (!valid4) {
                              const err19 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err19];
                              } else {
                                vErrors.push(err19);
                              }
                              errors++;
                              validate132.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs33;
                              if (vErrors !== null) {
                                if (_errs33) {
                                  vErrors.length = _errs33;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs32 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.class_weight !== void 0) {
                              const _errs37 = errors;
                              if (!validate126(data.class_weight, { instancePath: instancePath + "/class_weight", parentData: data, parentDataProperty: "class_weight", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs37 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.label_smoothing !== void 0) {
                                let data11 = data.label_smoothing;
                                const _errs38 = errors;
                                if (errors === _errs38) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 0.9999 || isNaN(data11)) {
                                      validate132.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                      return false;
                                    } else {
                                      if (data11 < 0 || isNaN(data11)) {
                                        validate132.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate132.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs38 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.loss !== void 0) {
                                  let data12 = data.loss;
                                  const _errs40 = errors;
                                  if (typeof data12 !== "string") {
                                    validate132.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data12 === "auto" || data12 === "mse" || data12 === "mae" || data12 === "huber" || data12 === "binary_crossentropy" || data12 === "categorical_crossentropy" || data12 === "hinge")) {
                                    validate132.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: schema62.properties.loss.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs40 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.dropout !== void 0) {
                                    let data13 = data.dropout;
                                    const _errs42 = errors;
                                    if (errors === _errs42) {
                                      if (typeof data13 == "number" && isFinite(data13)) {
                                        if (data13 > 0.9999 || isNaN(data13)) {
                                          validate132.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                          return false;
                                        } else {
                                          if (data13 < 0 || isNaN(data13)) {
                                            validate132.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate132.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs42 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.conv_layers !== void 0) {
                                      let data14 = data.conv_layers;
                                      const _errs44 = errors;
                                      const _errs45 = errors;
                                      let valid5 = false;
                                      const _errs46 = errors;
                                      if (errors === _errs46) {
                                        if (Array.isArray(data14)) {
                                          if (data14.length > 32) {
                                            const err20 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" };
                                            if (vErrors === null) {
                                              vErrors = [err20];
                                            } else {
                                              vErrors.push(err20);
                                            }
                                            errors++;
                                          } else {
                                            if (data14.length < 1) {
                                              const err21 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                              if (vErrors === null) {
                                                vErrors = [err21];
                                              } else {
                                                vErrors.push(err21);
                                              }
                                              errors++;
                                            } else {
                                              var valid6 = true;
                                              const len0 = data14.length;
                                              for (let i0 = 0; i0 < len0; i0++) {
                                                const _errs48 = errors;
                                                if (!validate136(data14[i0], { instancePath: instancePath + "/conv_layers/" + i0, parentData: data14, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                                  vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
                                                  errors = vErrors.length;
                                                }
                                                var valid6 = _errs48 === errors;
                                                if (!valid6) {
                                                  break;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          const err22 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          if (vErrors === null) {
                                            vErrors = [err22];
                                          } else {
                                            vErrors.push(err22);
                                          }
                                          errors++;
                                        }
                                      }
                                      var _valid4 = _errs46 === errors;
                                      valid5 = valid5 || _valid4;
                                      const _errs49 = errors;
                                      if (typeof data14 !== "string") {
                                        const err23 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err23];
                                        } else {
                                          vErrors.push(err23);
                                        }
                                        errors++;
                                      }
                                      if ("auto" !== data14) {
                                        const err24 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                        if (vErrors === null) {
                                          vErrors = [err24];
                                        } else {
                                          vErrors.push(err24);
                                        }
                                        errors++;
                                      }
                                      var _valid4 = _errs49 === errors;
                                      valid5 = valid5 || _valid4;
                                      if (!valid5) {
                                        const err25 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err25];
                                        } else {
                                          vErrors.push(err25);
                                        }
                                        errors++;
                                        validate132.errors = vErrors;
                                        return false;
                                      } else {
                                        errors = _errs45;
                                        if (vErrors !== null) {
                                          if (_errs45) {
                                            vErrors.length = _errs45;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid0 = _errs44 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.dense_units !== void 0) {
                                        let data16 = data.dense_units;
                                        const _errs51 = errors;
                                        if (errors === _errs51) {
                                          if (Array.isArray(data16)) {
                                            if (data16.length > 8) {
                                              validate132.errors = [{ instancePath: instancePath + "/dense_units", schemaPath: "#/properties/dense_units/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
                                              return false;
                                            } else {
                                              var valid7 = true;
                                              const len1 = data16.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data17 = data16[i1];
                                                const _errs53 = errors;
                                                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                                                  validate132.errors = [{ instancePath: instancePath + "/dense_units/" + i1, schemaPath: "#/properties/dense_units/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs53) {
                                                  if (typeof data17 == "number" && isFinite(data17)) {
                                                    if (data17 > 8192 || isNaN(data17)) {
                                                      validate132.errors = [{ instancePath: instancePath + "/dense_units/" + i1, schemaPath: "#/properties/dense_units/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" }];
                                                      return false;
                                                    } else {
                                                      if (data17 < 1 || isNaN(data17)) {
                                                        validate132.errors = [{ instancePath: instancePath + "/dense_units/" + i1, schemaPath: "#/properties/dense_units/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid7 = _errs53 === errors;
                                                if (!valid7) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate132.errors = [{ instancePath: instancePath + "/dense_units", schemaPath: "#/properties/dense_units/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs51 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.batch_norm !== void 0) {
                                          const _errs55 = errors;
                                          if (typeof data.batch_norm !== "boolean") {
                                            validate132.errors = [{ instancePath: instancePath + "/batch_norm", schemaPath: "#/properties/batch_norm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid0 = _errs55 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.augmentation !== void 0) {
                                            let data19 = data.augmentation;
                                            const _errs57 = errors;
                                            const _errs58 = errors;
                                            let valid8 = false;
                                            const _errs59 = errors;
                                            if (errors === _errs59) {
                                              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                const _errs61 = errors;
                                                for (const key1 in data19) {
                                                  if (!(key1 === "horizontal_flip" || key1 === "shift")) {
                                                    const err26 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                      vErrors = [err26];
                                                    } else {
                                                      vErrors.push(err26);
                                                    }
                                                    errors++;
                                                    break;
                                                  }
                                                }
                                                if (_errs61 === errors) {
                                                  if (data19.horizontal_flip !== void 0) {
                                                    const _errs62 = errors;
                                                    if (typeof data19.horizontal_flip !== "boolean") {
                                                      const err27 = { instancePath: instancePath + "/augmentation/horizontal_flip", schemaPath: "#/properties/augmentation/anyOf/0/properties/horizontal_flip/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                      if (vErrors === null) {
                                                        vErrors = [err27];
                                                      } else {
                                                        vErrors.push(err27);
                                                      }
                                                      errors++;
                                                    }
                                                    var valid9 = _errs62 === errors;
                                                  } else {
                                                    var valid9 = true;
                                                  }
                                                  if (valid9) {
                                                    if (data19.shift !== void 0) {
                                                      let data21 = data19.shift;
                                                      const _errs64 = errors;
                                                      if (errors === _errs64) {
                                                        if (typeof data21 == "number" && isFinite(data21)) {
                                                          if (data21 > 0.5 || isNaN(data21)) {
                                                            const err28 = { instancePath: instancePath + "/augmentation/shift", schemaPath: "#/properties/augmentation/anyOf/0/properties/shift/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.5 }, message: "must be <= 0.5" };
                                                            if (vErrors === null) {
                                                              vErrors = [err28];
                                                            } else {
                                                              vErrors.push(err28);
                                                            }
                                                            errors++;
                                                          } else {
                                                            if (data21 < 0 || isNaN(data21)) {
                                                              const err29 = { instancePath: instancePath + "/augmentation/shift", schemaPath: "#/properties/augmentation/anyOf/0/properties/shift/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                              if (vErrors === null) {
                                                                vErrors = [err29];
                                                              } else {
                                                                vErrors.push(err29);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                        } else {
                                                          const err30 = { instancePath: instancePath + "/augmentation/shift", schemaPath: "#/properties/augmentation/anyOf/0/properties/shift/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                          if (vErrors === null) {
                                                            vErrors = [err30];
                                                          } else {
                                                            vErrors.push(err30);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                      var valid9 = _errs64 === errors;
                                                    } else {
                                                      var valid9 = true;
                                                    }
                                                  }
                                                }
                                              } else {
                                                const err31 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                  vErrors = [err31];
                                                } else {
                                                  vErrors.push(err31);
                                                }
                                                errors++;
                                              }
                                            }
                                            var _valid5 = _errs59 === errors;
                                            valid8 = valid8 || _valid5;
                                            const _errs66 = errors;
                                            if (data19 !== null) {
                                              const err32 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              if (vErrors === null) {
                                                vErrors = [err32];
                                              } else {
                                                vErrors.push(err32);
                                              }
                                              errors++;
                                            }
                                            var _valid5 = _errs66 === errors;
                                            valid8 = valid8 || _valid5;
                                            if (!valid8) {
                                              const err33 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              if (vErrors === null) {
                                                vErrors = [err33];
                                              } else {
                                                vErrors.push(err33);
                                              }
                                              errors++;
                                              validate132.errors = vErrors;
                                              return false;
                                            } else {
                                              errors = _errs58;
                                              if (vErrors !== null) {
                                                if (_errs58) {
                                                  vErrors.length = _errs58;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid0 = _errs57 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.image_size !== void 0) {
                                              let data22 = data.image_size;
                                              const _errs68 = errors;
                                              const _errs69 = errors;
                                              let valid10 = false;
                                              const _errs70 = errors;
                                              if (errors === _errs70) {
                                                if (Array.isArray(data22)) {
                                                  if (data22.length > 2) {
                                                    const err34 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                                                    if (vErrors === null) {
                                                      vErrors = [err34];
                                                    } else {
                                                      vErrors.push(err34);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (data22.length < 2) {
                                                      const err35 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                                                      if (vErrors === null) {
                                                        vErrors = [err35];
                                                      } else {
                                                        vErrors.push(err35);
                                                      }
                                                      errors++;
                                                    } else {
                                                      var valid11 = true;
                                                      const len2 = data22.length;
                                                      for (let i2 = 0; i2 < len2; i2++) {
                                                        let data23 = data22[i2];
                                                        const _errs72 = errors;
                                                        if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                          const err36 = { instancePath: instancePath + "/image_size/" + i2, schemaPath: "#/properties/image_size/anyOf/0/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          if (vErrors === null) {
                                                            vErrors = [err36];
                                                          } else {
                                                            vErrors.push(err36);
                                                          }
                                                          errors++;
                                                        }
                                                        if (errors === _errs72) {
                                                          if (typeof data23 == "number" && isFinite(data23)) {
                                                            if (data23 > 512 || isNaN(data23)) {
                                                              const err37 = { instancePath: instancePath + "/image_size/" + i2, schemaPath: "#/properties/image_size/anyOf/0/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 }, message: "must be <= 512" };
                                                              if (vErrors === null) {
                                                                vErrors = [err37];
                                                              } else {
                                                                vErrors.push(err37);
                                                              }
                                                              errors++;
                                                            } else {
                                                              if (data23 < 4 || isNaN(data23)) {
                                                                const err38 = { instancePath: instancePath + "/image_size/" + i2, schemaPath: "#/properties/image_size/anyOf/0/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4 }, message: "must be >= 4" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err38];
                                                                } else {
                                                                  vErrors.push(err38);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                          }
                                                        }
                                                        var valid11 = _errs72 === errors;
                                                        if (!valid11) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  const err39 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                  if (vErrors === null) {
                                                    vErrors = [err39];
                                                  } else {
                                                    vErrors.push(err39);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var _valid6 = _errs70 === errors;
                                              valid10 = valid10 || _valid6;
                                              const _errs74 = errors;
                                              if (typeof data22 !== "string") {
                                                const err40 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err40];
                                                } else {
                                                  vErrors.push(err40);
                                                }
                                                errors++;
                                              }
                                              if ("auto" !== data22) {
                                                const err41 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err41];
                                                } else {
                                                  vErrors.push(err41);
                                                }
                                                errors++;
                                              }
                                              var _valid6 = _errs74 === errors;
                                              valid10 = valid10 || _valid6;
                                              if (!valid10) {
                                                const err42 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err42];
                                                } else {
                                                  vErrors.push(err42);
                                                }
                                                errors++;
                                                validate132.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs69;
                                                if (vErrors !== null) {
                                                  if (_errs69) {
                                                    vErrors.length = _errs69;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs68 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.channels !== void 0) {
                                                let data24 = data.channels;
                                                const _errs76 = errors;
                                                const _errs77 = errors;
                                                let valid12 = false;
                                                const _errs78 = errors;
                                                if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                  const err43 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  if (vErrors === null) {
                                                    vErrors = [err43];
                                                  } else {
                                                    vErrors.push(err43);
                                                  }
                                                  errors++;
                                                }
                                                if (!(data24 === 1 || data24 === 3)) {
                                                  const err44 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema62.properties.channels.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                                                  if (vErrors === null) {
                                                    vErrors = [err44];
                                                  } else {
                                                    vErrors.push(err44);
                                                  }
                                                  errors++;
                                                }
                                                var _valid7 = _errs78 === errors;
                                                valid12 = valid12 || _valid7;
                                                const _errs80 = errors;
                                                if (typeof data24 !== "string") {
                                                  const err45 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err45];
                                                  } else {
                                                    vErrors.push(err45);
                                                  }
                                                  errors++;
                                                }
                                                if ("auto" !== data24) {
                                                  const err46 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                  if (vErrors === null) {
                                                    vErrors = [err46];
                                                  } else {
                                                    vErrors.push(err46);
                                                  }
                                                  errors++;
                                                }
                                                var _valid7 = _errs80 === errors;
                                                valid12 = valid12 || _valid7;
                                                if (!valid12) {
                                                  const err47 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err47];
                                                  } else {
                                                    vErrors.push(err47);
                                                  }
                                                  errors++;
                                                  validate132.errors = vErrors;
                                                  return false;
                                                } else {
                                                  errors = _errs77;
                                                  if (vErrors !== null) {
                                                    if (_errs77) {
                                                      vErrors.length = _errs77;
                                                    } else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs76 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate132.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate132.errors = vErrors;
  return errors === 0;
}
validate132.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema65 = { "title": "RecurrentHyperparameters", "description": "Recurrent layers (`rnn`, `lstm` or `gru`) over the words of a text, or a sequence of numbers.", "type": "object", "additionalProperties": false, "properties": { "n_epochs": { "description": "How often the training data is gone through.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 1e4 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "batch_size": { "description": "Examples a step.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "learning_rate": { "description": "The size of a step.", "anyOf": [{ "title": "Number", "type": "number", "minimum": 1e-10, "maximum": 10 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "optimizer": { "type": "string", "enum": ["sgd", "adam", "adamw", "rmsprop"], "description": "`adam` unless given." }, "momentum": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "Of `sgd`; another optimizer refuses it. `0` unless given." }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 10, "description": "Of matrices; biases and norms do not decay. Decoupled with `adamw`, added to the gradient with the others. `0` unless given." }, "learning_rate_schedule": { "type": "string", "enum": ["constant", "linear", "cosine"], "description": "How the learning rate falls after the warm-up: not at all, or to 0 at the last step. `constant` unless given." }, "warmup_ratio": { "type": "number", "minimum": 0, "maximum": 1, "description": "The part of all steps in which the learning rate rises from 0. `0` unless given." }, "max_grad_norm": { "type": ["number", "null"], "minimum": 1e-6, "description": "Gradients are scaled down to this norm, taken over all of them together. Null: never." }, "early_stopping": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/EarlyStopping" }, { "title": "None", "type": "null" }] }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" }, "label_smoothing": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of a label's probability that is spread over all of them. `0` unless given." }, "loss": { "type": "string", "enum": ["auto", "mse", "mae", "huber", "binary_crossentropy", "categorical_crossentropy", "hinge"], "description": "`auto` unless given." }, "dropout": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of activations that is dropped in training. `0` unless given." }, "num_words": { "type": ["integer", "null"], "minimum": 2, "maximum": 1e6, "description": "Only the most frequent words are used, this many less one, as Keras' `Tokenizer` has it. Null: all." }, "filters": { "type": "string", "maxLength": 256, "description": "Characters that words end at. Left out: Keras' own." }, "lower": { "type": "boolean", "description": "Whether texts are put into lower case. `true` unless given." }, "oov_token": { "type": ["string", "null"], "minLength": 1, "maxLength": 64, "description": "Stands for words that are not in the vocabulary. Null: they are left out." }, "maxlen": { "description": "How many words a text is padded or cut to.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "padding": { "type": "string", "enum": ["pre", "post"], "description": "`pre` unless given." }, "truncating": { "type": "string", "enum": ["pre", "post"], "description": "`pre` unless given." }, "embedding_dim": { "type": "integer", "minimum": 1, "maximum": 4096, "description": "Numbers a word. `100` unless given." }, "units": { "type": "array", "minItems": 1, "maxItems": 8, "description": "The size of each layer.", "items": { "type": "integer", "minimum": 1, "maximum": 4096 } }, "bidirectional": { "type": "boolean", "description": "`false` unless given." }, "mask_zero": { "type": "boolean", "description": "Whether padding is skipped, as `mask_zero` of Keras' `Embedding`. `false` unless given." } } };
function validate139(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate139.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func10.call(schema65.properties, key0)) {
          validate139.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.n_epochs !== void 0) {
          let data0 = data.n_epochs;
          const _errs2 = errors;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (errors === _errs4) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e4 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                if (data0 < 1 || isNaN(data0)) {
                  const err2 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          const _errs6 = errors;
          if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if ("auto" !== data0) {
            const err4 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const err5 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
            validate139.errors = vErrors;
            return false;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.batch_size !== void 0) {
            let data1 = data.batch_size;
            const _errs8 = errors;
            const _errs9 = errors;
            let valid2 = false;
            const _errs10 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              const err6 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (errors === _errs10) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 4096 || isNaN(data1)) {
                  const err7 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                } else {
                  if (data1 < 1 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
              }
            }
            var _valid1 = _errs10 === errors;
            valid2 = valid2 || _valid1;
            const _errs12 = errors;
            if (typeof data1 !== "string") {
              const err9 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if ("auto" !== data1) {
              const err10 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            var _valid1 = _errs12 === errors;
            valid2 = valid2 || _valid1;
            if (!valid2) {
              const err11 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              validate139.errors = vErrors;
              return false;
            } else {
              errors = _errs9;
              if (vErrors !== null) {
                if (_errs9) {
                  vErrors.length = _errs9;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.learning_rate !== void 0) {
              let data2 = data.learning_rate;
              const _errs14 = errors;
              const _errs15 = errors;
              let valid3 = false;
              const _errs16 = errors;
              if (errors === _errs16) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 10 || isNaN(data2)) {
                    const err12 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  } else {
                    if (data2 < 1e-10 || isNaN(data2)) {
                      const err13 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-10 }, message: "must be >= 1e-10" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err14 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs16 === errors;
              valid3 = valid3 || _valid2;
              const _errs18 = errors;
              if (typeof data2 !== "string") {
                const err15 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if ("auto" !== data2) {
                const err16 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              var _valid2 = _errs18 === errors;
              valid3 = valid3 || _valid2;
              if (!valid3) {
                const err17 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
                validate139.errors = vErrors;
                return false;
              } else {
                errors = _errs15;
                if (vErrors !== null) {
                  if (_errs15) {
                    vErrors.length = _errs15;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs14 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.optimizer !== void 0) {
                let data3 = data.optimizer;
                const _errs20 = errors;
                if (typeof data3 !== "string") {
                  validate139.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data3 === "sgd" || data3 === "adam" || data3 === "adamw" || data3 === "rmsprop")) {
                  validate139.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/enum", keyword: "enum", params: { allowedValues: schema65.properties.optimizer.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs20 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.momentum !== void 0) {
                  let data4 = data.momentum;
                  const _errs22 = errors;
                  if (errors === _errs22) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 0.9999 || isNaN(data4)) {
                        validate139.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate139.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate139.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs22 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.weight_decay !== void 0) {
                    let data5 = data.weight_decay;
                    const _errs24 = errors;
                    if (errors === _errs24) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 10 || isNaN(data5)) {
                          validate139.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate139.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate139.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs24 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.learning_rate_schedule !== void 0) {
                      let data6 = data.learning_rate_schedule;
                      const _errs26 = errors;
                      if (typeof data6 !== "string") {
                        validate139.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data6 === "constant" || data6 === "linear" || data6 === "cosine")) {
                        validate139.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema65.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs26 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.warmup_ratio !== void 0) {
                        let data7 = data.warmup_ratio;
                        const _errs28 = errors;
                        if (errors === _errs28) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 1 || isNaN(data7)) {
                              validate139.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate139.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate139.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.max_grad_norm !== void 0) {
                          let data8 = data.max_grad_norm;
                          const _errs30 = errors;
                          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                            validate139.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/type", keyword: "type", params: { type: schema65.properties.max_grad_norm.type }, message: "must be number,null" }];
                            return false;
                          }
                          if (errors === _errs30) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 1e-6 || isNaN(data8)) {
                                validate139.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-6 }, message: "must be >= 0.000001" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs30 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.early_stopping !== void 0) {
                            let data9 = data.early_stopping;
                            const _errs32 = errors;
                            const _errs33 = errors;
                            let valid4 = false;
                            const _errs34 = errors;
                            if (!validate133(data9, { instancePath: instancePath + "/early_stopping", parentData: data, parentDataProperty: "early_stopping", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                              errors = vErrors.length;
                            }
                            var _valid3 = _errs34 === errors;
                            valid4 = valid4 || _valid3;
                            const _errs35 = errors;
                            if (data9 !== null) {
                              const err18 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err18];
                              } else {
                                vErrors.push(err18);
                              }
                              errors++;
                            }
                            var _valid3 = _errs35 === errors;
                            valid4 = valid4 || _valid3;
                            if (!valid4) {
                              const err19 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err19];
                              } else {
                                vErrors.push(err19);
                              }
                              errors++;
                              validate139.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs33;
                              if (vErrors !== null) {
                                if (_errs33) {
                                  vErrors.length = _errs33;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs32 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.class_weight !== void 0) {
                              const _errs37 = errors;
                              if (!validate126(data.class_weight, { instancePath: instancePath + "/class_weight", parentData: data, parentDataProperty: "class_weight", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs37 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.label_smoothing !== void 0) {
                                let data11 = data.label_smoothing;
                                const _errs38 = errors;
                                if (errors === _errs38) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 0.9999 || isNaN(data11)) {
                                      validate139.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                      return false;
                                    } else {
                                      if (data11 < 0 || isNaN(data11)) {
                                        validate139.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate139.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs38 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.loss !== void 0) {
                                  let data12 = data.loss;
                                  const _errs40 = errors;
                                  if (typeof data12 !== "string") {
                                    validate139.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data12 === "auto" || data12 === "mse" || data12 === "mae" || data12 === "huber" || data12 === "binary_crossentropy" || data12 === "categorical_crossentropy" || data12 === "hinge")) {
                                    validate139.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: schema65.properties.loss.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs40 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.dropout !== void 0) {
                                    let data13 = data.dropout;
                                    const _errs42 = errors;
                                    if (errors === _errs42) {
                                      if (typeof data13 == "number" && isFinite(data13)) {
                                        if (data13 > 0.9999 || isNaN(data13)) {
                                          validate139.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                          return false;
                                        } else {
                                          if (data13 < 0 || isNaN(data13)) {
                                            validate139.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate139.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs42 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.num_words !== void 0) {
                                      let data14 = data.num_words;
                                      const _errs44 = errors;
                                      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
                                        validate139.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/type", keyword: "type", params: { type: schema65.properties.num_words.type }, message: "must be integer,null" }];
                                        return false;
                                      }
                                      if (errors === _errs44) {
                                        if (typeof data14 == "number" && isFinite(data14)) {
                                          if (data14 > 1e6 || isNaN(data14)) {
                                            validate139.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                                            return false;
                                          } else {
                                            if (data14 < 2 || isNaN(data14)) {
                                              validate139.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid0 = _errs44 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.filters !== void 0) {
                                        let data15 = data.filters;
                                        const _errs46 = errors;
                                        if (errors === _errs46) {
                                          if (typeof data15 === "string") {
                                            if (func1(data15) > 256) {
                                              validate139.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate139.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs46 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.lower !== void 0) {
                                          const _errs48 = errors;
                                          if (typeof data.lower !== "boolean") {
                                            validate139.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid0 = _errs48 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.oov_token !== void 0) {
                                            let data17 = data.oov_token;
                                            const _errs50 = errors;
                                            if (typeof data17 !== "string" && data17 !== null) {
                                              validate139.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/type", keyword: "type", params: { type: schema65.properties.oov_token.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            if (errors === _errs50) {
                                              if (typeof data17 === "string") {
                                                if (func1(data17) > 64) {
                                                  validate139.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                  return false;
                                                } else {
                                                  if (func1(data17) < 1) {
                                                    validate139.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid0 = _errs50 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.maxlen !== void 0) {
                                              let data18 = data.maxlen;
                                              const _errs52 = errors;
                                              const _errs53 = errors;
                                              let valid5 = false;
                                              const _errs54 = errors;
                                              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                                const err20 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                  vErrors = [err20];
                                                } else {
                                                  vErrors.push(err20);
                                                }
                                                errors++;
                                              }
                                              if (errors === _errs54) {
                                                if (typeof data18 == "number" && isFinite(data18)) {
                                                  if (data18 > 4096 || isNaN(data18)) {
                                                    const err21 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                                                    if (vErrors === null) {
                                                      vErrors = [err21];
                                                    } else {
                                                      vErrors.push(err21);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (data18 < 1 || isNaN(data18)) {
                                                      const err22 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                      if (vErrors === null) {
                                                        vErrors = [err22];
                                                      } else {
                                                        vErrors.push(err22);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                }
                                              }
                                              var _valid4 = _errs54 === errors;
                                              valid5 = valid5 || _valid4;
                                              const _errs56 = errors;
                                              if (typeof data18 !== "string") {
                                                const err23 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err23];
                                                } else {
                                                  vErrors.push(err23);
                                                }
                                                errors++;
                                              }
                                              if ("auto" !== data18) {
                                                const err24 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err24];
                                                } else {
                                                  vErrors.push(err24);
                                                }
                                                errors++;
                                              }
                                              var _valid4 = _errs56 === errors;
                                              valid5 = valid5 || _valid4;
                                              if (!valid5) {
                                                const err25 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err25];
                                                } else {
                                                  vErrors.push(err25);
                                                }
                                                errors++;
                                                validate139.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs53;
                                                if (vErrors !== null) {
                                                  if (_errs53) {
                                                    vErrors.length = _errs53;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs52 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.padding !== void 0) {
                                                let data19 = data.padding;
                                                const _errs58 = errors;
                                                if (typeof data19 !== "string") {
                                                  validate139.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                if (!(data19 === "pre" || data19 === "post")) {
                                                  validate139.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/enum", keyword: "enum", params: { allowedValues: schema65.properties.padding.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid0 = _errs58 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.truncating !== void 0) {
                                                  let data20 = data.truncating;
                                                  const _errs60 = errors;
                                                  if (typeof data20 !== "string") {
                                                    validate139.errors = [{ instancePath: instancePath + "/truncating", schemaPath: "#/properties/truncating/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  if (!(data20 === "pre" || data20 === "post")) {
                                                    validate139.errors = [{ instancePath: instancePath + "/truncating", schemaPath: "#/properties/truncating/enum", keyword: "enum", params: { allowedValues: schema65.properties.truncating.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs60 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.embedding_dim !== void 0) {
                                                    let data21 = data.embedding_dim;
                                                    const _errs62 = errors;
                                                    if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                      validate139.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs62) {
                                                      if (typeof data21 == "number" && isFinite(data21)) {
                                                        if (data21 > 4096 || isNaN(data21)) {
                                                          validate139.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                                                          return false;
                                                        } else {
                                                          if (data21 < 1 || isNaN(data21)) {
                                                            validate139.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid0 = _errs62 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.units !== void 0) {
                                                      let data22 = data.units;
                                                      const _errs64 = errors;
                                                      if (errors === _errs64) {
                                                        if (Array.isArray(data22)) {
                                                          if (data22.length > 8) {
                                                            validate139.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
                                                            return false;
                                                          } else {
                                                            if (data22.length < 1) {
                                                              validate139.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                              return false;
                                                            } else {
                                                              var valid6 = true;
                                                              const len0 = data22.length;
                                                              for (let i0 = 0; i0 < len0; i0++) {
                                                                let data23 = data22[i0];
                                                                const _errs66 = errors;
                                                                if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                                  validate139.errors = [{ instancePath: instancePath + "/units/" + i0, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs66) {
                                                                  if (typeof data23 == "number" && isFinite(data23)) {
                                                                    if (data23 > 4096 || isNaN(data23)) {
                                                                      validate139.errors = [{ instancePath: instancePath + "/units/" + i0, schemaPath: "#/properties/units/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                                                                      return false;
                                                                    } else {
                                                                      if (data23 < 1 || isNaN(data23)) {
                                                                        validate139.errors = [{ instancePath: instancePath + "/units/" + i0, schemaPath: "#/properties/units/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                                var valid6 = _errs66 === errors;
                                                                if (!valid6) {
                                                                  break;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate139.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs64 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.bidirectional !== void 0) {
                                                        const _errs68 = errors;
                                                        if (typeof data.bidirectional !== "boolean") {
                                                          validate139.errors = [{ instancePath: instancePath + "/bidirectional", schemaPath: "#/properties/bidirectional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                          return false;
                                                        }
                                                        var valid0 = _errs68 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.mask_zero !== void 0) {
                                                          const _errs70 = errors;
                                                          if (typeof data.mask_zero !== "boolean") {
                                                            validate139.errors = [{ instancePath: instancePath + "/mask_zero", schemaPath: "#/properties/mask_zero/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                            return false;
                                                          }
                                                          var valid0 = _errs70 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate139.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate139.errors = vErrors;
  return errors === 0;
}
validate139.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema66 = { "title": "TransformerHyperparameters", "description": "A self-attention encoder.", "type": "object", "additionalProperties": false, "properties": { "n_epochs": { "description": "How often the training data is gone through.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 1e4 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "batch_size": { "description": "Examples a step.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "learning_rate": { "description": "The size of a step.", "anyOf": [{ "title": "Number", "type": "number", "minimum": 1e-10, "maximum": 10 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "optimizer": { "type": "string", "enum": ["sgd", "adam", "adamw", "rmsprop"], "description": "`adam` unless given." }, "momentum": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "Of `sgd`; another optimizer refuses it. `0` unless given." }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 10, "description": "Of matrices; biases and norms do not decay. Decoupled with `adamw`, added to the gradient with the others. `0` unless given." }, "learning_rate_schedule": { "type": "string", "enum": ["constant", "linear", "cosine"], "description": "How the learning rate falls after the warm-up: not at all, or to 0 at the last step. `constant` unless given." }, "warmup_ratio": { "type": "number", "minimum": 0, "maximum": 1, "description": "The part of all steps in which the learning rate rises from 0. `0` unless given." }, "max_grad_norm": { "type": ["number", "null"], "minimum": 1e-6, "description": "Gradients are scaled down to this norm, taken over all of them together. Null: never." }, "early_stopping": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/EarlyStopping" }, { "title": "None", "type": "null" }] }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" }, "label_smoothing": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of a label's probability that is spread over all of them. `0` unless given." }, "loss": { "type": "string", "enum": ["auto", "mse", "mae", "huber", "binary_crossentropy", "categorical_crossentropy", "hinge"], "description": "`auto` unless given." }, "dropout": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of activations that is dropped in training. `0` unless given." }, "num_words": { "type": ["integer", "null"], "minimum": 2, "maximum": 1e6, "description": "Only the most frequent words are used, this many less one, as Keras' `Tokenizer` has it. Null: all." }, "filters": { "type": "string", "maxLength": 256, "description": "Characters that words end at. Left out: Keras' own." }, "lower": { "type": "boolean", "description": "Whether texts are put into lower case. `true` unless given." }, "oov_token": { "type": ["string", "null"], "minLength": 1, "maxLength": 64, "description": "Stands for words that are not in the vocabulary. Null: they are left out." }, "maxlen": { "description": "How many words a text is padded or cut to.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "padding": { "type": "string", "enum": ["pre", "post"], "description": "`pre` unless given." }, "truncating": { "type": "string", "enum": ["pre", "post"], "description": "`pre` unless given." }, "embedding_dim": { "type": "integer", "minimum": 1, "maximum": 4096, "description": "Numbers a word, projected to `d_model` where that is another; `d_model` unless given." }, "d_model": { "type": "integer", "minimum": 1, "maximum": 4096, "description": "The width of the encoder. `64` unless given." }, "n_heads": { "type": "integer", "minimum": 1, "maximum": 64, "description": "`4` unless given." }, "n_layers": { "type": "integer", "minimum": 1, "maximum": 24, "description": "`2` unless given." }, "d_ff": { "type": "integer", "minimum": 1, "maximum": 16384, "description": "The width between the two layers of a feed-forward block; 4 times `d_model` unless given." }, "positional_encoding": { "type": "string", "enum": ["sinusoidal", "learned"], "description": "`sinusoidal` unless given." } } };
function validate145(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate145.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func10.call(schema66.properties, key0)) {
          validate145.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.n_epochs !== void 0) {
          let data0 = data.n_epochs;
          const _errs2 = errors;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (errors === _errs4) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e4 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                if (data0 < 1 || isNaN(data0)) {
                  const err2 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          const _errs6 = errors;
          if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if ("auto" !== data0) {
            const err4 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const err5 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
            validate145.errors = vErrors;
            return false;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.batch_size !== void 0) {
            let data1 = data.batch_size;
            const _errs8 = errors;
            const _errs9 = errors;
            let valid2 = false;
            const _errs10 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              const err6 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (errors === _errs10) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 4096 || isNaN(data1)) {
                  const err7 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                } else {
                  if (data1 < 1 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
              }
            }
            var _valid1 = _errs10 === errors;
            valid2 = valid2 || _valid1;
            const _errs12 = errors;
            if (typeof data1 !== "string") {
              const err9 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if ("auto" !== data1) {
              const err10 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            var _valid1 = _errs12 === errors;
            valid2 = valid2 || _valid1;
            if (!valid2) {
              const err11 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              validate145.errors = vErrors;
              return false;
            } else {
              errors = _errs9;
              if (vErrors !== null) {
                if (_errs9) {
                  vErrors.length = _errs9;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.learning_rate !== void 0) {
              let data2 = data.learning_rate;
              const _errs14 = errors;
              const _errs15 = errors;
              let valid3 = false;
              const _errs16 = errors;
              if (errors === _errs16) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 10 || isNaN(data2)) {
                    const err12 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  } else {
                    if (data2 < 1e-10 || isNaN(data2)) {
                      const err13 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-10 }, message: "must be >= 1e-10" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err14 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs16 === errors;
              valid3 = valid3 || _valid2;
              const _errs18 = errors;
              if (typeof data2 !== "string") {
                const err15 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if ("auto" !== data2) {
                const err16 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              var _valid2 = _errs18 === errors;
              valid3 = valid3 || _valid2;
              if (!valid3) {
                const err17 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
                validate145.errors = vErrors;
                return false;
              } else {
                errors = _errs15;
                if (vErrors !== null) {
                  if (_errs15) {
                    vErrors.length = _errs15;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs14 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.optimizer !== void 0) {
                let data3 = data.optimizer;
                const _errs20 = errors;
                if (typeof data3 !== "string") {
                  validate145.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data3 === "sgd" || data3 === "adam" || data3 === "adamw" || data3 === "rmsprop")) {
                  validate145.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/enum", keyword: "enum", params: { allowedValues: schema66.properties.optimizer.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs20 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.momentum !== void 0) {
                  let data4 = data.momentum;
                  const _errs22 = errors;
                  if (errors === _errs22) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 0.9999 || isNaN(data4)) {
                        validate145.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate145.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate145.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs22 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.weight_decay !== void 0) {
                    let data5 = data.weight_decay;
                    const _errs24 = errors;
                    if (errors === _errs24) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 10 || isNaN(data5)) {
                          validate145.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate145.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate145.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs24 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.learning_rate_schedule !== void 0) {
                      let data6 = data.learning_rate_schedule;
                      const _errs26 = errors;
                      if (typeof data6 !== "string") {
                        validate145.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data6 === "constant" || data6 === "linear" || data6 === "cosine")) {
                        validate145.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema66.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs26 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.warmup_ratio !== void 0) {
                        let data7 = data.warmup_ratio;
                        const _errs28 = errors;
                        if (errors === _errs28) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 1 || isNaN(data7)) {
                              validate145.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate145.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate145.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.max_grad_norm !== void 0) {
                          let data8 = data.max_grad_norm;
                          const _errs30 = errors;
                          if (!(typeof data8 == "number" && isFinite(data8)) && data8 !== null) {
                            validate145.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/type", keyword: "type", params: { type: schema66.properties.max_grad_norm.type }, message: "must be number,null" }];
                            return false;
                          }
                          if (errors === _errs30) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 1e-6 || isNaN(data8)) {
                                validate145.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-6 }, message: "must be >= 0.000001" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs30 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.early_stopping !== void 0) {
                            let data9 = data.early_stopping;
                            const _errs32 = errors;
                            const _errs33 = errors;
                            let valid4 = false;
                            const _errs34 = errors;
                            if (!validate133(data9, { instancePath: instancePath + "/early_stopping", parentData: data, parentDataProperty: "early_stopping", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
                              errors = vErrors.length;
                            }
                            var _valid3 = _errs34 === errors;
                            valid4 = valid4 || _valid3;
                            const _errs35 = errors;
                            if (data9 !== null) {
                              const err18 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err18];
                              } else {
                                vErrors.push(err18);
                              }
                              errors++;
                            }
                            var _valid3 = _errs35 === errors;
                            valid4 = valid4 || _valid3;
                            if (!valid4) {
                              const err19 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err19];
                              } else {
                                vErrors.push(err19);
                              }
                              errors++;
                              validate145.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs33;
                              if (vErrors !== null) {
                                if (_errs33) {
                                  vErrors.length = _errs33;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs32 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.class_weight !== void 0) {
                              const _errs37 = errors;
                              if (!validate126(data.class_weight, { instancePath: instancePath + "/class_weight", parentData: data, parentDataProperty: "class_weight", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
                                errors = vErrors.length;
                              }
                              var valid0 = _errs37 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.label_smoothing !== void 0) {
                                let data11 = data.label_smoothing;
                                const _errs38 = errors;
                                if (errors === _errs38) {
                                  if (typeof data11 == "number" && isFinite(data11)) {
                                    if (data11 > 0.9999 || isNaN(data11)) {
                                      validate145.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                      return false;
                                    } else {
                                      if (data11 < 0 || isNaN(data11)) {
                                        validate145.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate145.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs38 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.loss !== void 0) {
                                  let data12 = data.loss;
                                  const _errs40 = errors;
                                  if (typeof data12 !== "string") {
                                    validate145.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data12 === "auto" || data12 === "mse" || data12 === "mae" || data12 === "huber" || data12 === "binary_crossentropy" || data12 === "categorical_crossentropy" || data12 === "hinge")) {
                                    validate145.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: schema66.properties.loss.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs40 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.dropout !== void 0) {
                                    let data13 = data.dropout;
                                    const _errs42 = errors;
                                    if (errors === _errs42) {
                                      if (typeof data13 == "number" && isFinite(data13)) {
                                        if (data13 > 0.9999 || isNaN(data13)) {
                                          validate145.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                          return false;
                                        } else {
                                          if (data13 < 0 || isNaN(data13)) {
                                            validate145.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate145.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs42 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.num_words !== void 0) {
                                      let data14 = data.num_words;
                                      const _errs44 = errors;
                                      if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14)) && data14 !== null) {
                                        validate145.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/type", keyword: "type", params: { type: schema66.properties.num_words.type }, message: "must be integer,null" }];
                                        return false;
                                      }
                                      if (errors === _errs44) {
                                        if (typeof data14 == "number" && isFinite(data14)) {
                                          if (data14 > 1e6 || isNaN(data14)) {
                                            validate145.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                                            return false;
                                          } else {
                                            if (data14 < 2 || isNaN(data14)) {
                                              validate145.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                      var valid0 = _errs44 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.filters !== void 0) {
                                        let data15 = data.filters;
                                        const _errs46 = errors;
                                        if (errors === _errs46) {
                                          if (typeof data15 === "string") {
                                            if (func1(data15) > 256) {
                                              validate145.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate145.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs46 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.lower !== void 0) {
                                          const _errs48 = errors;
                                          if (typeof data.lower !== "boolean") {
                                            validate145.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid0 = _errs48 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.oov_token !== void 0) {
                                            let data17 = data.oov_token;
                                            const _errs50 = errors;
                                            if (typeof data17 !== "string" && data17 !== null) {
                                              validate145.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/type", keyword: "type", params: { type: schema66.properties.oov_token.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            if (errors === _errs50) {
                                              if (typeof data17 === "string") {
                                                if (func1(data17) > 64) {
                                                  validate145.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                  return false;
                                                } else {
                                                  if (func1(data17) < 1) {
                                                    validate145.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid0 = _errs50 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.maxlen !== void 0) {
                                              let data18 = data.maxlen;
                                              const _errs52 = errors;
                                              const _errs53 = errors;
                                              let valid5 = false;
                                              const _errs54 = errors;
                                              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                                const err20 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                  vErrors = [err20];
                                                } else {
                                                  vErrors.push(err20);
                                                }
                                                errors++;
                                              }
                                              if (errors === _errs54) {
                                                if (typeof data18 == "number" && isFinite(data18)) {
                                                  if (data18 > 4096 || isNaN(data18)) {
                                                    const err21 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                                                    if (vErrors === null) {
                                                      vErrors = [err21];
                                                    } else {
                                                      vErrors.push(err21);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (data18 < 1 || isNaN(data18)) {
                                                      const err22 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                      if (vErrors === null) {
                                                        vErrors = [err22];
                                                      } else {
                                                        vErrors.push(err22);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                }
                                              }
                                              var _valid4 = _errs54 === errors;
                                              valid5 = valid5 || _valid4;
                                              const _errs56 = errors;
                                              if (typeof data18 !== "string") {
                                                const err23 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err23];
                                                } else {
                                                  vErrors.push(err23);
                                                }
                                                errors++;
                                              }
                                              if ("auto" !== data18) {
                                                const err24 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err24];
                                                } else {
                                                  vErrors.push(err24);
                                                }
                                                errors++;
                                              }
                                              var _valid4 = _errs56 === errors;
                                              valid5 = valid5 || _valid4;
                                              if (!valid5) {
                                                const err25 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err25];
                                                } else {
                                                  vErrors.push(err25);
                                                }
                                                errors++;
                                                validate145.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs53;
                                                if (vErrors !== null) {
                                                  if (_errs53) {
                                                    vErrors.length = _errs53;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs52 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.padding !== void 0) {
                                                let data19 = data.padding;
                                                const _errs58 = errors;
                                                if (typeof data19 !== "string") {
                                                  validate145.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                if (!(data19 === "pre" || data19 === "post")) {
                                                  validate145.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/enum", keyword: "enum", params: { allowedValues: schema66.properties.padding.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid0 = _errs58 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.truncating !== void 0) {
                                                  let data20 = data.truncating;
                                                  const _errs60 = errors;
                                                  if (typeof data20 !== "string") {
                                                    validate145.errors = [{ instancePath: instancePath + "/truncating", schemaPath: "#/properties/truncating/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  if (!(data20 === "pre" || data20 === "post")) {
                                                    validate145.errors = [{ instancePath: instancePath + "/truncating", schemaPath: "#/properties/truncating/enum", keyword: "enum", params: { allowedValues: schema66.properties.truncating.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs60 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.embedding_dim !== void 0) {
                                                    let data21 = data.embedding_dim;
                                                    const _errs62 = errors;
                                                    if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                      validate145.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs62) {
                                                      if (typeof data21 == "number" && isFinite(data21)) {
                                                        if (data21 > 4096 || isNaN(data21)) {
                                                          validate145.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                                                          return false;
                                                        } else {
                                                          if (data21 < 1 || isNaN(data21)) {
                                                            validate145.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid0 = _errs62 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.d_model !== void 0) {
                                                      let data22 = data.d_model;
                                                      const _errs64 = errors;
                                                      if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                        validate145.errors = [{ instancePath: instancePath + "/d_model", schemaPath: "#/properties/d_model/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs64) {
                                                        if (typeof data22 == "number" && isFinite(data22)) {
                                                          if (data22 > 4096 || isNaN(data22)) {
                                                            validate145.errors = [{ instancePath: instancePath + "/d_model", schemaPath: "#/properties/d_model/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                                                            return false;
                                                          } else {
                                                            if (data22 < 1 || isNaN(data22)) {
                                                              validate145.errors = [{ instancePath: instancePath + "/d_model", schemaPath: "#/properties/d_model/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                      }
                                                      var valid0 = _errs64 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.n_heads !== void 0) {
                                                        let data23 = data.n_heads;
                                                        const _errs66 = errors;
                                                        if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                          validate145.errors = [{ instancePath: instancePath + "/n_heads", schemaPath: "#/properties/n_heads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs66) {
                                                          if (typeof data23 == "number" && isFinite(data23)) {
                                                            if (data23 > 64 || isNaN(data23)) {
                                                              validate145.errors = [{ instancePath: instancePath + "/n_heads", schemaPath: "#/properties/n_heads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, message: "must be <= 64" }];
                                                              return false;
                                                            } else {
                                                              if (data23 < 1 || isNaN(data23)) {
                                                                validate145.errors = [{ instancePath: instancePath + "/n_heads", schemaPath: "#/properties/n_heads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                        }
                                                        var valid0 = _errs66 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.n_layers !== void 0) {
                                                          let data24 = data.n_layers;
                                                          const _errs68 = errors;
                                                          if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                            validate145.errors = [{ instancePath: instancePath + "/n_layers", schemaPath: "#/properties/n_layers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs68) {
                                                            if (typeof data24 == "number" && isFinite(data24)) {
                                                              if (data24 > 24 || isNaN(data24)) {
                                                                validate145.errors = [{ instancePath: instancePath + "/n_layers", schemaPath: "#/properties/n_layers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24" }];
                                                                return false;
                                                              } else {
                                                                if (data24 < 1 || isNaN(data24)) {
                                                                  validate145.errors = [{ instancePath: instancePath + "/n_layers", schemaPath: "#/properties/n_layers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid0 = _errs68 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.d_ff !== void 0) {
                                                            let data25 = data.d_ff;
                                                            const _errs70 = errors;
                                                            if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                              validate145.errors = [{ instancePath: instancePath + "/d_ff", schemaPath: "#/properties/d_ff/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs70) {
                                                              if (typeof data25 == "number" && isFinite(data25)) {
                                                                if (data25 > 16384 || isNaN(data25)) {
                                                                  validate145.errors = [{ instancePath: instancePath + "/d_ff", schemaPath: "#/properties/d_ff/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" }];
                                                                  return false;
                                                                } else {
                                                                  if (data25 < 1 || isNaN(data25)) {
                                                                    validate145.errors = [{ instancePath: instancePath + "/d_ff", schemaPath: "#/properties/d_ff/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                            var valid0 = _errs70 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.positional_encoding !== void 0) {
                                                              let data26 = data.positional_encoding;
                                                              const _errs72 = errors;
                                                              if (typeof data26 !== "string") {
                                                                validate145.errors = [{ instancePath: instancePath + "/positional_encoding", schemaPath: "#/properties/positional_encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              if (!(data26 === "sinusoidal" || data26 === "learned")) {
                                                                validate145.errors = [{ instancePath: instancePath + "/positional_encoding", schemaPath: "#/properties/positional_encoding/enum", keyword: "enum", params: { allowedValues: schema66.properties.positional_encoding.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid0 = _errs72 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate145.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate145.errors = vErrors;
  return errors === 0;
}
validate145.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema67 = { "title": "Word2vecHyperparameters", "description": "Skip-gram with negative sampling (Mikolov et al. 2013).", "type": "object", "additionalProperties": false, "properties": { "n_epochs": { "description": "How often the training data is gone through.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 1e4 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "batch_size": { "description": "Examples a step.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "learning_rate": { "description": "The size of a step.", "anyOf": [{ "title": "Number", "type": "number", "minimum": 1e-10, "maximum": 10 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "vector_size": { "type": "integer", "minimum": 1, "maximum": 4096, "description": "`100` unless given." }, "window": { "type": "integer", "minimum": 1, "maximum": 100, "description": "The farthest word that is context. `5` unless given." }, "negative": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Noise words a pair. `5` unless given." }, "min_count": { "type": "integer", "minimum": 1, "maximum": 1e6, "description": "Rarer words are left out. `5` unless given." }, "sample": { "type": "number", "minimum": 0, "maximum": 1, "description": "The frequency over which words are left out at random; 0 for never. `0.001` unless given." }, "filters": { "type": "string", "maxLength": 256, "description": "Characters that words end at. Left out: Keras' own." }, "lower": { "type": "boolean", "description": "`true` unless given." } } };
function validate149(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate149.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func10.call(schema67.properties, key0)) {
          validate149.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.n_epochs !== void 0) {
          let data0 = data.n_epochs;
          const _errs2 = errors;
          const _errs3 = errors;
          let valid1 = false;
          const _errs4 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            const err0 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            if (vErrors === null) {
              vErrors = [err0];
            } else {
              vErrors.push(err0);
            }
            errors++;
          }
          if (errors === _errs4) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 1e4 || isNaN(data0)) {
                const err1 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              } else {
                if (data0 < 1 || isNaN(data0)) {
                  const err2 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid0 = _errs4 === errors;
          valid1 = valid1 || _valid0;
          const _errs6 = errors;
          if (typeof data0 !== "string") {
            const err3 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
          if ("auto" !== data0) {
            const err4 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
          var _valid0 = _errs6 === errors;
          valid1 = valid1 || _valid0;
          if (!valid1) {
            const err5 = { instancePath: instancePath + "/n_epochs", schemaPath: "#/properties/n_epochs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
            validate149.errors = vErrors;
            return false;
          } else {
            errors = _errs3;
            if (vErrors !== null) {
              if (_errs3) {
                vErrors.length = _errs3;
              } else {
                vErrors = null;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.batch_size !== void 0) {
            let data1 = data.batch_size;
            const _errs8 = errors;
            const _errs9 = errors;
            let valid2 = false;
            const _errs10 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              const err6 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (errors === _errs10) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 4096 || isNaN(data1)) {
                  const err7 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                } else {
                  if (data1 < 1 || isNaN(data1)) {
                    const err8 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
              }
            }
            var _valid1 = _errs10 === errors;
            valid2 = valid2 || _valid1;
            const _errs12 = errors;
            if (typeof data1 !== "string") {
              const err9 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if ("auto" !== data1) {
              const err10 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            var _valid1 = _errs12 === errors;
            valid2 = valid2 || _valid1;
            if (!valid2) {
              const err11 = { instancePath: instancePath + "/batch_size", schemaPath: "#/properties/batch_size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
              validate149.errors = vErrors;
              return false;
            } else {
              errors = _errs9;
              if (vErrors !== null) {
                if (_errs9) {
                  vErrors.length = _errs9;
                } else {
                  vErrors = null;
                }
              }
            }
            var valid0 = _errs8 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.learning_rate !== void 0) {
              let data2 = data.learning_rate;
              const _errs14 = errors;
              const _errs15 = errors;
              let valid3 = false;
              const _errs16 = errors;
              if (errors === _errs16) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 10 || isNaN(data2)) {
                    const err12 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  } else {
                    if (data2 < 1e-10 || isNaN(data2)) {
                      const err13 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-10 }, message: "must be >= 1e-10" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err14 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              }
              var _valid2 = _errs16 === errors;
              valid3 = valid3 || _valid2;
              const _errs18 = errors;
              if (typeof data2 !== "string") {
                const err15 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
              if ("auto" !== data2) {
                const err16 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
              var _valid2 = _errs18 === errors;
              valid3 = valid3 || _valid2;
              if (!valid3) {
                const err17 = { instancePath: instancePath + "/learning_rate", schemaPath: "#/properties/learning_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
                validate149.errors = vErrors;
                return false;
              } else {
                errors = _errs15;
                if (vErrors !== null) {
                  if (_errs15) {
                    vErrors.length = _errs15;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs14 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.vector_size !== void 0) {
                let data3 = data.vector_size;
                const _errs20 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate149.errors = [{ instancePath: instancePath + "/vector_size", schemaPath: "#/properties/vector_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs20) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 4096 || isNaN(data3)) {
                      validate149.errors = [{ instancePath: instancePath + "/vector_size", schemaPath: "#/properties/vector_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                      return false;
                    } else {
                      if (data3 < 1 || isNaN(data3)) {
                        validate149.errors = [{ instancePath: instancePath + "/vector_size", schemaPath: "#/properties/vector_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs20 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.window !== void 0) {
                  let data4 = data.window;
                  const _errs22 = errors;
                  if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                    validate149.errors = [{ instancePath: instancePath + "/window", schemaPath: "#/properties/window/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs22) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 100 || isNaN(data4)) {
                        validate149.errors = [{ instancePath: instancePath + "/window", schemaPath: "#/properties/window/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                        return false;
                      } else {
                        if (data4 < 1 || isNaN(data4)) {
                          validate149.errors = [{ instancePath: instancePath + "/window", schemaPath: "#/properties/window/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs22 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.negative !== void 0) {
                    let data5 = data.negative;
                    const _errs24 = errors;
                    if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                      validate149.errors = [{ instancePath: instancePath + "/negative", schemaPath: "#/properties/negative/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs24) {
                      if (typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 100 || isNaN(data5)) {
                          validate149.errors = [{ instancePath: instancePath + "/negative", schemaPath: "#/properties/negative/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                          return false;
                        } else {
                          if (data5 < 1 || isNaN(data5)) {
                            validate149.errors = [{ instancePath: instancePath + "/negative", schemaPath: "#/properties/negative/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                            return false;
                          }
                        }
                      }
                    }
                    var valid0 = _errs24 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.min_count !== void 0) {
                      let data6 = data.min_count;
                      const _errs26 = errors;
                      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                        validate149.errors = [{ instancePath: instancePath + "/min_count", schemaPath: "#/properties/min_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs26) {
                        if (typeof data6 == "number" && isFinite(data6)) {
                          if (data6 > 1e6 || isNaN(data6)) {
                            validate149.errors = [{ instancePath: instancePath + "/min_count", schemaPath: "#/properties/min_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                            return false;
                          } else {
                            if (data6 < 1 || isNaN(data6)) {
                              validate149.errors = [{ instancePath: instancePath + "/min_count", schemaPath: "#/properties/min_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                              return false;
                            }
                          }
                        }
                      }
                      var valid0 = _errs26 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.sample !== void 0) {
                        let data7 = data.sample;
                        const _errs28 = errors;
                        if (errors === _errs28) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 1 || isNaN(data7)) {
                              validate149.errors = [{ instancePath: instancePath + "/sample", schemaPath: "#/properties/sample/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate149.errors = [{ instancePath: instancePath + "/sample", schemaPath: "#/properties/sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate149.errors = [{ instancePath: instancePath + "/sample", schemaPath: "#/properties/sample/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs28 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.filters !== void 0) {
                          let data8 = data.filters;
                          const _errs30 = errors;
                          if (errors === _errs30) {
                            if (typeof data8 === "string") {
                              if (func1(data8) > 256) {
                                validate149.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                return false;
                              }
                            } else {
                              validate149.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid0 = _errs30 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.lower !== void 0) {
                            const _errs32 = errors;
                            if (typeof data.lower !== "boolean") {
                              validate149.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                              return false;
                            }
                            var valid0 = _errs32 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate149.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate149.errors = vErrors;
  return errors === 0;
}
validate149.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate120.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type")) {
        validate120.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func10.call(schema56.properties, key0)) {
            validate120.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            const _errs2 = errors;
            if (!validate121(data.type, { instancePath: instancePath + "/type", parentData: data, parentDataProperty: "type", rootData, dynamicAnchors })) {
              vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
              errors = vErrors.length;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.linear_regression !== void 0) {
              let data1 = data.linear_regression;
              const _errs3 = errors;
              if (errors === _errs3) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  const _errs5 = errors;
                  for (const key1 in data1) {
                    if (!(key1 === "hyperparameters")) {
                      validate120.errors = [{ instancePath: instancePath + "/linear_regression", schemaPath: "#/properties/linear_regression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs5 === errors) {
                    if (data1.hyperparameters !== void 0) {
                      if (!validate123(data1.hyperparameters, { instancePath: instancePath + "/linear_regression/hyperparameters", parentData: data1, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
                        errors = vErrors.length;
                      }
                    }
                  }
                } else {
                  validate120.errors = [{ instancePath: instancePath + "/linear_regression", schemaPath: "#/properties/linear_regression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs3 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.logistic_regression !== void 0) {
                let data3 = data.logistic_regression;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    const _errs9 = errors;
                    for (const key2 in data3) {
                      if (!(key2 === "hyperparameters")) {
                        validate120.errors = [{ instancePath: instancePath + "/logistic_regression", schemaPath: "#/properties/logistic_regression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs9 === errors) {
                      if (data3.hyperparameters !== void 0) {
                        if (!validate125(data3.hyperparameters, { instancePath: instancePath + "/logistic_regression/hyperparameters", parentData: data3, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  } else {
                    validate120.errors = [{ instancePath: instancePath + "/logistic_regression", schemaPath: "#/properties/logistic_regression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.svm !== void 0) {
                  let data5 = data.svm;
                  const _errs11 = errors;
                  if (errors === _errs11) {
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      const _errs13 = errors;
                      for (const key3 in data5) {
                        if (!(key3 === "hyperparameters")) {
                          validate120.errors = [{ instancePath: instancePath + "/svm", schemaPath: "#/properties/svm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs13 === errors) {
                        if (data5.hyperparameters !== void 0) {
                          if (!validate129(data5.hyperparameters, { instancePath: instancePath + "/svm/hyperparameters", parentData: data5, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
                            errors = vErrors.length;
                          }
                        }
                      }
                    } else {
                      validate120.errors = [{ instancePath: instancePath + "/svm", schemaPath: "#/properties/svm/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs11 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.cnn !== void 0) {
                    let data7 = data.cnn;
                    const _errs15 = errors;
                    if (errors === _errs15) {
                      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                        const _errs17 = errors;
                        for (const key4 in data7) {
                          if (!(key4 === "hyperparameters")) {
                            validate120.errors = [{ instancePath: instancePath + "/cnn", schemaPath: "#/properties/cnn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs17 === errors) {
                          if (data7.hyperparameters !== void 0) {
                            if (!validate132(data7.hyperparameters, { instancePath: instancePath + "/cnn/hyperparameters", parentData: data7, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
                              errors = vErrors.length;
                            }
                          }
                        }
                      } else {
                        validate120.errors = [{ instancePath: instancePath + "/cnn", schemaPath: "#/properties/cnn/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.rnn !== void 0) {
                      let data9 = data.rnn;
                      const _errs19 = errors;
                      if (errors === _errs19) {
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          const _errs21 = errors;
                          for (const key5 in data9) {
                            if (!(key5 === "hyperparameters")) {
                              validate120.errors = [{ instancePath: instancePath + "/rnn", schemaPath: "#/properties/rnn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs21 === errors) {
                            if (data9.hyperparameters !== void 0) {
                              if (!validate139(data9.hyperparameters, { instancePath: instancePath + "/rnn/hyperparameters", parentData: data9, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                                errors = vErrors.length;
                              }
                            }
                          }
                        } else {
                          validate120.errors = [{ instancePath: instancePath + "/rnn", schemaPath: "#/properties/rnn/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs19 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.lstm !== void 0) {
                        let data11 = data.lstm;
                        const _errs23 = errors;
                        if (errors === _errs23) {
                          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                            const _errs25 = errors;
                            for (const key6 in data11) {
                              if (!(key6 === "hyperparameters")) {
                                validate120.errors = [{ instancePath: instancePath + "/lstm", schemaPath: "#/properties/lstm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs25 === errors) {
                              if (data11.hyperparameters !== void 0) {
                                if (!validate139(data11.hyperparameters, { instancePath: instancePath + "/lstm/hyperparameters", parentData: data11, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                                  errors = vErrors.length;
                                }
                              }
                            }
                          } else {
                            validate120.errors = [{ instancePath: instancePath + "/lstm", schemaPath: "#/properties/lstm/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.gru !== void 0) {
                          let data13 = data.gru;
                          const _errs27 = errors;
                          if (errors === _errs27) {
                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                              const _errs29 = errors;
                              for (const key7 in data13) {
                                if (!(key7 === "hyperparameters")) {
                                  validate120.errors = [{ instancePath: instancePath + "/gru", schemaPath: "#/properties/gru/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs29 === errors) {
                                if (data13.hyperparameters !== void 0) {
                                  if (!validate139(data13.hyperparameters, { instancePath: instancePath + "/gru/hyperparameters", parentData: data13, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
                                    errors = vErrors.length;
                                  }
                                }
                              }
                            } else {
                              validate120.errors = [{ instancePath: instancePath + "/gru", schemaPath: "#/properties/gru/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs27 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.transformer !== void 0) {
                            let data15 = data.transformer;
                            const _errs31 = errors;
                            if (errors === _errs31) {
                              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                const _errs33 = errors;
                                for (const key8 in data15) {
                                  if (!(key8 === "hyperparameters")) {
                                    validate120.errors = [{ instancePath: instancePath + "/transformer", schemaPath: "#/properties/transformer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs33 === errors) {
                                  if (data15.hyperparameters !== void 0) {
                                    if (!validate145(data15.hyperparameters, { instancePath: instancePath + "/transformer/hyperparameters", parentData: data15, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
                                      errors = vErrors.length;
                                    }
                                  }
                                }
                              } else {
                                validate120.errors = [{ instancePath: instancePath + "/transformer", schemaPath: "#/properties/transformer/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs31 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.word2vec !== void 0) {
                              let data17 = data.word2vec;
                              const _errs35 = errors;
                              if (errors === _errs35) {
                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                  const _errs37 = errors;
                                  for (const key9 in data17) {
                                    if (!(key9 === "hyperparameters")) {
                                      validate120.errors = [{ instancePath: instancePath + "/word2vec", schemaPath: "#/properties/word2vec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs37 === errors) {
                                    if (data17.hyperparameters !== void 0) {
                                      if (!validate149(data17.hyperparameters, { instancePath: instancePath + "/word2vec/hyperparameters", parentData: data17, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
                                        errors = vErrors.length;
                                      }
                                    }
                                  }
                                } else {
                                  validate120.errors = [{ instancePath: instancePath + "/word2vec", schemaPath: "#/properties/word2vec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs35 === errors;
                            } else {
                              var valid0 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate120.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate120.errors = vErrors;
  return errors === 0;
}
validate120.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern3 = new RegExp("^[0-9a-f]{64}$", "u");
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate152.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.filename === void 0 && (missing0 = "filename") || data.bytes === void 0 && (missing0 = "bytes") || data.sha256 === void 0 && (missing0 = "sha256") || data.rows === void 0 && (missing0 = "rows") || data.dropped_rows === void 0 && (missing0 = "dropped_rows")) {
        validate152.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "filename" || key0 === "bytes" || key0 === "sha256" || key0 === "rows" || key0 === "dropped_rows")) {
            validate152.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file !== void 0) {
            const _errs2 = errors;
            if (typeof data.file !== "string") {
              validate152.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.filename !== void 0) {
              const _errs4 = errors;
              if (typeof data.filename !== "string") {
                validate152.errors = [{ instancePath: instancePath + "/filename", schemaPath: "#/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.bytes !== void 0) {
                let data2 = data.bytes;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate152.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate152.errors = [{ instancePath: instancePath + "/bytes", schemaPath: "#/properties/bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sha256 !== void 0) {
                  let data3 = data.sha256;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (!pattern3.test(data3)) {
                        validate152.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                        return false;
                      }
                    } else {
                      validate152.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.rows !== void 0) {
                    let data4 = data.rows;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate152.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate152.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.dropped_rows !== void 0) {
                      let data5 = data.dropped_rows;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate152.errors = [{ instancePath: instancePath + "/dropped_rows", schemaPath: "#/properties/dropped_rows/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate152.errors = [{ instancePath: instancePath + "/dropped_rows", schemaPath: "#/properties/dropped_rows/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate152.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate152.errors = vErrors;
  return errors === 0;
}
validate152.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema70 = { "title": "ClassificationMetrics", "type": "object", "additionalProperties": false, "required": ["type", "count", "loss", "accuracy", "macro_precision", "macro_recall", "macro_f1", "weighted_precision", "weighted_recall", "weighted_f1", "log_loss", "roc_auc", "roc_auc_approximate", "per_class", "confusion_matrix"], "properties": { "type": { "type": "string", "const": "classification" }, "count": { "type": "integer", "minimum": 0, "description": "How many examples were measured." }, "loss": { "type": ["number", "null"], "description": "The cross-entropy; null for a model without probabilities." }, "accuracy": { "type": "number", "minimum": 0, "maximum": 1 }, "macro_precision": { "type": "number", "minimum": 0, "maximum": 1, "description": "The mean over the classes. A class that was never predicted counts 0." }, "macro_recall": { "type": "number", "minimum": 0, "maximum": 1 }, "macro_f1": { "type": "number", "minimum": 0, "maximum": 1 }, "weighted_precision": { "type": "number", "minimum": 0, "maximum": 1, "description": "The mean weighted by support." }, "weighted_recall": { "type": "number", "minimum": 0, "maximum": 1 }, "weighted_f1": { "type": "number", "minimum": 0, "maximum": 1 }, "log_loss": { "type": ["number", "null"], "minimum": 0 }, "roc_auc": { "type": ["number", "null"], "minimum": 0, "maximum": 1, "description": "The area under the ROC curve, of more than two classes the mean of each against the rest; null where it is not defined." }, "roc_auc_approximate": { "type": "boolean", "description": "Whether it was computed from a histogram, as there were too many examples." }, "per_class": { "type": "array", "items": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassMetrics" } }, "confusion_matrix": { "type": "object", "additionalProperties": false, "required": ["labels", "matrix"], "properties": { "labels": { "type": "array", "items": { "type": "string" } }, "matrix": { "type": "array", "description": "A row for each true label, a column for each predicted one.", "items": { "type": "array", "items": { "type": "integer", "minimum": 0 } } } } } } };
function validate157(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate157.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.label === void 0 && (missing0 = "label") || data.precision === void 0 && (missing0 = "precision") || data.recall === void 0 && (missing0 = "recall") || data.f1 === void 0 && (missing0 = "f1") || data.support === void 0 && (missing0 = "support")) {
        validate157.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "label" || key0 === "precision" || key0 === "recall" || key0 === "f1" || key0 === "support")) {
            validate157.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.label !== void 0) {
            const _errs2 = errors;
            if (typeof data.label !== "string") {
              validate157.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.precision !== void 0) {
              let data1 = data.precision;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1 || isNaN(data1)) {
                    validate157.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate157.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                } else {
                  validate157.errors = [{ instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.recall !== void 0) {
                let data2 = data.recall;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1 || isNaN(data2)) {
                      validate157.errors = [{ instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                      return false;
                    } else {
                      if (data2 < 0 || isNaN(data2)) {
                        validate157.errors = [{ instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  } else {
                    validate157.errors = [{ instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.f1 !== void 0) {
                  let data3 = data.f1;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 1 || isNaN(data3)) {
                        validate157.errors = [{ instancePath: instancePath + "/f1", schemaPath: "#/properties/f1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate157.errors = [{ instancePath: instancePath + "/f1", schemaPath: "#/properties/f1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate157.errors = [{ instancePath: instancePath + "/f1", schemaPath: "#/properties/f1/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.support !== void 0) {
                    let data4 = data.support;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate157.errors = [{ instancePath: instancePath + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate157.errors = [{ instancePath: instancePath + "/support", schemaPath: "#/properties/support/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate157.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate157.errors = vErrors;
  return errors === 0;
}
validate157.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate156(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate156.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.count === void 0 && (missing0 = "count") || data.loss === void 0 && (missing0 = "loss") || data.accuracy === void 0 && (missing0 = "accuracy") || data.macro_precision === void 0 && (missing0 = "macro_precision") || data.macro_recall === void 0 && (missing0 = "macro_recall") || data.macro_f1 === void 0 && (missing0 = "macro_f1") || data.weighted_precision === void 0 && (missing0 = "weighted_precision") || data.weighted_recall === void 0 && (missing0 = "weighted_recall") || data.weighted_f1 === void 0 && (missing0 = "weighted_f1") || data.log_loss === void 0 && (missing0 = "log_loss") || data.roc_auc === void 0 && (missing0 = "roc_auc") || data.roc_auc_approximate === void 0 && (missing0 = "roc_auc_approximate") || data.per_class === void 0 && (missing0 = "per_class") || data.confusion_matrix === void 0 && (missing0 = "confusion_matrix")) {
        validate156.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func10.call(schema70.properties, key0)) {
            validate156.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate156.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("classification" !== data0) {
              validate156.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "classification" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.count !== void 0) {
              let data1 = data.count;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate156.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate156.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.loss !== void 0) {
                let data2 = data.loss;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
                  validate156.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: schema70.properties.loss.type }, message: "must be number,null" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.accuracy !== void 0) {
                  let data3 = data.accuracy;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 1 || isNaN(data3)) {
                        validate156.errors = [{ instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                        return false;
                      } else {
                        if (data3 < 0 || isNaN(data3)) {
                          validate156.errors = [{ instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate156.errors = [{ instancePath: instancePath + "/accuracy", schemaPath: "#/properties/accuracy/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.macro_precision !== void 0) {
                    let data4 = data.macro_precision;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 1 || isNaN(data4)) {
                          validate156.errors = [{ instancePath: instancePath + "/macro_precision", schemaPath: "#/properties/macro_precision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                          return false;
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate156.errors = [{ instancePath: instancePath + "/macro_precision", schemaPath: "#/properties/macro_precision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate156.errors = [{ instancePath: instancePath + "/macro_precision", schemaPath: "#/properties/macro_precision/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.macro_recall !== void 0) {
                      let data5 = data.macro_recall;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 1 || isNaN(data5)) {
                            validate156.errors = [{ instancePath: instancePath + "/macro_recall", schemaPath: "#/properties/macro_recall/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                          } else {
                            if (data5 < 0 || isNaN(data5)) {
                              validate156.errors = [{ instancePath: instancePath + "/macro_recall", schemaPath: "#/properties/macro_recall/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        } else {
                          validate156.errors = [{ instancePath: instancePath + "/macro_recall", schemaPath: "#/properties/macro_recall/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.macro_f1 !== void 0) {
                        let data6 = data.macro_f1;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 > 1 || isNaN(data6)) {
                              validate156.errors = [{ instancePath: instancePath + "/macro_f1", schemaPath: "#/properties/macro_f1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                              return false;
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate156.errors = [{ instancePath: instancePath + "/macro_f1", schemaPath: "#/properties/macro_f1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate156.errors = [{ instancePath: instancePath + "/macro_f1", schemaPath: "#/properties/macro_f1/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.weighted_precision !== void 0) {
                          let data7 = data.weighted_precision;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 1 || isNaN(data7)) {
                                validate156.errors = [{ instancePath: instancePath + "/weighted_precision", schemaPath: "#/properties/weighted_precision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                return false;
                              } else {
                                if (data7 < 0 || isNaN(data7)) {
                                  validate156.errors = [{ instancePath: instancePath + "/weighted_precision", schemaPath: "#/properties/weighted_precision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                  return false;
                                }
                              }
                            } else {
                              validate156.errors = [{ instancePath: instancePath + "/weighted_precision", schemaPath: "#/properties/weighted_precision/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.weighted_recall !== void 0) {
                            let data8 = data.weighted_recall;
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 > 1 || isNaN(data8)) {
                                  validate156.errors = [{ instancePath: instancePath + "/weighted_recall", schemaPath: "#/properties/weighted_recall/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                  return false;
                                } else {
                                  if (data8 < 0 || isNaN(data8)) {
                                    validate156.errors = [{ instancePath: instancePath + "/weighted_recall", schemaPath: "#/properties/weighted_recall/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                    return false;
                                  }
                                }
                              } else {
                                validate156.errors = [{ instancePath: instancePath + "/weighted_recall", schemaPath: "#/properties/weighted_recall/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                return false;
                              }
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.weighted_f1 !== void 0) {
                              let data9 = data.weighted_f1;
                              const _errs20 = errors;
                              if (errors === _errs20) {
                                if (typeof data9 == "number" && isFinite(data9)) {
                                  if (data9 > 1 || isNaN(data9)) {
                                    validate156.errors = [{ instancePath: instancePath + "/weighted_f1", schemaPath: "#/properties/weighted_f1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                    return false;
                                  } else {
                                    if (data9 < 0 || isNaN(data9)) {
                                      validate156.errors = [{ instancePath: instancePath + "/weighted_f1", schemaPath: "#/properties/weighted_f1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate156.errors = [{ instancePath: instancePath + "/weighted_f1", schemaPath: "#/properties/weighted_f1/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.log_loss !== void 0) {
                                let data10 = data.log_loss;
                                const _errs22 = errors;
                                if (!(typeof data10 == "number" && isFinite(data10)) && data10 !== null) {
                                  validate156.errors = [{ instancePath: instancePath + "/log_loss", schemaPath: "#/properties/log_loss/type", keyword: "type", params: { type: schema70.properties.log_loss.type }, message: "must be number,null" }];
                                  return false;
                                }
                                if (errors === _errs22) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate156.errors = [{ instancePath: instancePath + "/log_loss", schemaPath: "#/properties/log_loss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs22 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.roc_auc !== void 0) {
                                  let data11 = data.roc_auc;
                                  const _errs24 = errors;
                                  if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
                                    validate156.errors = [{ instancePath: instancePath + "/roc_auc", schemaPath: "#/properties/roc_auc/type", keyword: "type", params: { type: schema70.properties.roc_auc.type }, message: "must be number,null" }];
                                    return false;
                                  }
                                  if (errors === _errs24) {
                                    if (typeof data11 == "number" && isFinite(data11)) {
                                      if (data11 > 1 || isNaN(data11)) {
                                        validate156.errors = [{ instancePath: instancePath + "/roc_auc", schemaPath: "#/properties/roc_auc/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                        return false;
                                      } else {
                                        if (data11 < 0 || isNaN(data11)) {
                                          validate156.errors = [{ instancePath: instancePath + "/roc_auc", schemaPath: "#/properties/roc_auc/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs24 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.roc_auc_approximate !== void 0) {
                                    const _errs26 = errors;
                                    if (typeof data.roc_auc_approximate !== "boolean") {
                                      validate156.errors = [{ instancePath: instancePath + "/roc_auc_approximate", schemaPath: "#/properties/roc_auc_approximate/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                      return false;
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.per_class !== void 0) {
                                      let data13 = data.per_class;
                                      const _errs28 = errors;
                                      if (errors === _errs28) {
                                        if (Array.isArray(data13)) {
                                          var valid1 = true;
                                          const len0 = data13.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs30 = errors;
                                            if (!validate157(data13[i0], { instancePath: instancePath + "/per_class/" + i0, parentData: data13, parentDataProperty: i0, rootData, dynamicAnchors })) {
                                              vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid1 = _errs30 === errors;
                                            if (!valid1) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate156.errors = [{ instancePath: instancePath + "/per_class", schemaPath: "#/properties/per_class/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.confusion_matrix !== void 0) {
                                        let data15 = data.confusion_matrix;
                                        const _errs31 = errors;
                                        if (errors === _errs31) {
                                          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                            let missing1;
                                            if (data15.labels === void 0 && (missing1 = "labels") || data15.matrix === void 0 && (missing1 = "matrix")) {
                                              validate156.errors = [{ instancePath: instancePath + "/confusion_matrix", schemaPath: "#/properties/confusion_matrix/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                              return false;
                                            } else {
                                              const _errs33 = errors;
                                              for (const key1 in data15) {
                                                if (!(key1 === "labels" || key1 === "matrix")) {
                                                  validate156.errors = [{ instancePath: instancePath + "/confusion_matrix", schemaPath: "#/properties/confusion_matrix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs33 === errors) {
                                                if (data15.labels !== void 0) {
                                                  let data16 = data15.labels;
                                                  const _errs34 = errors;
                                                  if (errors === _errs34) {
                                                    if (Array.isArray(data16)) {
                                                      var valid3 = true;
                                                      const len1 = data16.length;
                                                      for (let i1 = 0; i1 < len1; i1++) {
                                                        const _errs36 = errors;
                                                        if (typeof data16[i1] !== "string") {
                                                          validate156.errors = [{ instancePath: instancePath + "/confusion_matrix/labels/" + i1, schemaPath: "#/properties/confusion_matrix/properties/labels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                          return false;
                                                        }
                                                        var valid3 = _errs36 === errors;
                                                        if (!valid3) {
                                                          break;
                                                        }
                                                      }
                                                    } else {
                                                      validate156.errors = [{ instancePath: instancePath + "/confusion_matrix/labels", schemaPath: "#/properties/confusion_matrix/properties/labels/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                      return false;
                                                    }
                                                  }
                                                  var valid2 = _errs34 === errors;
                                                } else {
                                                  var valid2 = true;
                                                }
                                                if (valid2) {
                                                  if (data15.matrix !== void 0) {
                                                    let data18 = data15.matrix;
                                                    const _errs38 = errors;
                                                    if (errors === _errs38) {
                                                      if (Array.isArray(data18)) {
                                                        var valid4 = true;
                                                        const len2 = data18.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                          let data19 = data18[i2];
                                                          const _errs40 = errors;
                                                          if (errors === _errs40) {
                                                            if (Array.isArray(data19)) {
                                                              var valid5 = true;
                                                              const len3 = data19.length;
                                                              for (let i3 = 0; i3 < len3; i3++) {
                                                                let data20 = data19[i3];
                                                                const _errs42 = errors;
                                                                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                                                  validate156.errors = [{ instancePath: instancePath + "/confusion_matrix/matrix/" + i2 + "/" + i3, schemaPath: "#/properties/confusion_matrix/properties/matrix/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs42) {
                                                                  if (typeof data20 == "number" && isFinite(data20)) {
                                                                    if (data20 < 0 || isNaN(data20)) {
                                                                      validate156.errors = [{ instancePath: instancePath + "/confusion_matrix/matrix/" + i2 + "/" + i3, schemaPath: "#/properties/confusion_matrix/properties/matrix/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                      return false;
                                                                    }
                                                                  }
                                                                }
                                                                var valid5 = _errs42 === errors;
                                                                if (!valid5) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate156.errors = [{ instancePath: instancePath + "/confusion_matrix/matrix/" + i2, schemaPath: "#/properties/confusion_matrix/properties/matrix/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                              return false;
                                                            }
                                                          }
                                                          var valid4 = _errs40 === errors;
                                                          if (!valid4) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate156.errors = [{ instancePath: instancePath + "/confusion_matrix/matrix", schemaPath: "#/properties/confusion_matrix/properties/matrix/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid2 = _errs38 === errors;
                                                  } else {
                                                    var valid2 = true;
                                                  }
                                                }
                                              }
                                            }
                                          } else {
                                            validate156.errors = [{ instancePath: instancePath + "/confusion_matrix", schemaPath: "#/properties/confusion_matrix/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs31 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate156.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate156.errors = vErrors;
  return errors === 0;
}
validate156.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema72 = { "title": "RegressionMetrics", "type": "object", "additionalProperties": false, "required": ["type", "count", "loss", "rmse", "mae", "r2", "max_error", "target_mean"], "properties": { "type": { "type": "string", "const": "regression" }, "count": { "type": "integer", "minimum": 0, "description": "How many examples were measured." }, "loss": { "type": "number", "minimum": 0, "description": "The mean squared error." }, "rmse": { "type": "number", "minimum": 0 }, "mae": { "type": "number", "minimum": 0 }, "r2": { "type": ["number", "null"], "maximum": 1, "description": "The part of the variance that is explained; null where all targets are equal." }, "max_error": { "type": "number", "minimum": 0 }, "target_mean": { "type": "number", "description": "The mean of the true values: what a model without features would predict." } } };
function validate160(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate160.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.count === void 0 && (missing0 = "count") || data.loss === void 0 && (missing0 = "loss") || data.rmse === void 0 && (missing0 = "rmse") || data.mae === void 0 && (missing0 = "mae") || data.r2 === void 0 && (missing0 = "r2") || data.max_error === void 0 && (missing0 = "max_error") || data.target_mean === void 0 && (missing0 = "target_mean")) {
        validate160.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "count" || key0 === "loss" || key0 === "rmse" || key0 === "mae" || key0 === "r2" || key0 === "max_error" || key0 === "target_mean")) {
            validate160.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate160.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("regression" !== data0) {
              validate160.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "regression" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.count !== void 0) {
              let data1 = data.count;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate160.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate160.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.loss !== void 0) {
                let data2 = data.loss;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate160.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  } else {
                    validate160.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.rmse !== void 0) {
                  let data3 = data.rmse;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate160.errors = [{ instancePath: instancePath + "/rmse", schemaPath: "#/properties/rmse/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    } else {
                      validate160.errors = [{ instancePath: instancePath + "/rmse", schemaPath: "#/properties/rmse/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.mae !== void 0) {
                    let data4 = data.mae;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate160.errors = [{ instancePath: instancePath + "/mae", schemaPath: "#/properties/mae/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      } else {
                        validate160.errors = [{ instancePath: instancePath + "/mae", schemaPath: "#/properties/mae/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.r2 !== void 0) {
                      let data5 = data.r2;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
                        validate160.errors = [{ instancePath: instancePath + "/r2", schemaPath: "#/properties/r2/type", keyword: "type", params: { type: schema72.properties.r2.type }, message: "must be number,null" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 1 || isNaN(data5)) {
                            validate160.errors = [{ instancePath: instancePath + "/r2", schemaPath: "#/properties/r2/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.max_error !== void 0) {
                        let data6 = data.max_error;
                        const _errs14 = errors;
                        if (errors === _errs14) {
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6)) {
                              validate160.errors = [{ instancePath: instancePath + "/max_error", schemaPath: "#/properties/max_error/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          } else {
                            validate160.errors = [{ instancePath: instancePath + "/max_error", schemaPath: "#/properties/max_error/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.target_mean !== void 0) {
                          let data7 = data.target_mean;
                          const _errs16 = errors;
                          if (!(typeof data7 == "number" && isFinite(data7))) {
                            validate160.errors = [{ instancePath: instancePath + "/target_mean", schemaPath: "#/properties/target_mean/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate160.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate160.errors = vErrors;
  return errors === 0;
}
validate160.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate162.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.count === void 0 && (missing0 = "count") || data.loss === void 0 && (missing0 = "loss")) {
        validate162.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "type" || key0 === "count" || key0 === "loss")) {
            validate162.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate162.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("embedding" !== data0) {
              validate162.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/const", keyword: "const", params: { allowedValue: "embedding" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.count !== void 0) {
              let data1 = data.count;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate162.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate162.errors = [{ instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.loss !== void 0) {
                let data2 = data.loss;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate162.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  } else {
                    validate162.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                    return false;
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate162.errors = vErrors;
  return errors === 0;
}
validate162.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate155(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate155.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  const _errs0 = errors;
  let valid0 = false;
  const _errs1 = errors;
  if (!validate156(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs1 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    var props0 = true;
  }
  const _errs2 = errors;
  if (!validate160(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs2 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  const _errs3 = errors;
  if (!validate162(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
    errors = vErrors.length;
  }
  var _valid0 = _errs3 === errors;
  valid0 = valid0 || _valid0;
  if (_valid0) {
    if (props0 !== true) {
      props0 = true;
    }
  }
  if (!valid0) {
    const err0 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
    validate155.errors = vErrors;
    return false;
  } else {
    errors = _errs0;
    if (vErrors !== null) {
      if (_errs0) {
        vErrors.length = _errs0;
      } else {
        vErrors = null;
      }
    }
  }
  validate155.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate155.evaluated = { "dynamicProps": true, "dynamicItems": false };
var schema74 = { "title": "TrainingMetrics", "description": "Numbers by name, such as `loss`, `accuracy` and `validation_loss`.", "type": "object", "additionalProperties": { "type": ["number", "null"] } };
function validate165(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate165.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
          validate165.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: schema74.additionalProperties.type }, message: "must be number,null" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
        }
      }
    } else {
      validate165.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate165.errors = vErrors;
  return errors === 0;
}
validate165.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate119.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job === void 0 && (missing0 = "job") || data.method === void 0 && (missing0 = "method") || data.task === void 0 && (missing0 = "task") || data.inputs === void 0 && (missing0 = "inputs") || data.target_column === void 0 && (missing0 = "target_column") || data.labels === void 0 && (missing0 = "labels") || data.seed === void 0 && (missing0 = "seed") || data.data === void 0 && (missing0 = "data") || data.metrics === void 0 && (missing0 = "metrics") || data.measured_on === void 0 && (missing0 = "measured_on") || data.history === void 0 && (missing0 = "history") || data.seconds === void 0 && (missing0 = "seconds") || data.artifact === void 0 && (missing0 = "artifact") || data.details === void 0 && (missing0 = "details")) {
        validate119.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func10.call(schema55.properties, key0)) {
            validate119.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.job !== void 0) {
            const _errs2 = errors;
            if (typeof data.job !== "string") {
              validate119.errors = [{ instancePath: instancePath + "/job", schemaPath: "#/properties/job/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.method !== void 0) {
              const _errs4 = errors;
              if (!validate120(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.task !== void 0) {
                let data2 = data.task;
                const _errs5 = errors;
                if (typeof data2 !== "string") {
                  validate119.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "classification" || data2 === "regression" || data2 === "embedding")) {
                  validate119.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/enum", keyword: "enum", params: { allowedValues: schema55.properties.task.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.inputs !== void 0) {
                  let data3 = data.inputs;
                  const _errs7 = errors;
                  if (errors === _errs7) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.type === void 0 && (missing1 = "type") || data3.columns === void 0 && (missing1 = "columns")) {
                        validate119.errors = [{ instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                        return false;
                      } else {
                        const _errs9 = errors;
                        for (const key1 in data3) {
                          if (!(key1 === "type" || key1 === "columns")) {
                            validate119.errors = [{ instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs9 === errors) {
                          if (data3.type !== void 0) {
                            let data4 = data3.type;
                            const _errs10 = errors;
                            if (typeof data4 !== "string") {
                              validate119.errors = [{ instancePath: instancePath + "/inputs/type", schemaPath: "#/properties/inputs/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            if (!(data4 === "rows" || data4 === "texts" || data4 === "sequences" || data4 === "images")) {
                              validate119.errors = [{ instancePath: instancePath + "/inputs/type", schemaPath: "#/properties/inputs/properties/type/enum", keyword: "enum", params: { allowedValues: schema55.properties.inputs.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                              return false;
                            }
                            var valid1 = _errs10 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data3.columns !== void 0) {
                              let data5 = data3.columns;
                              const _errs12 = errors;
                              if (errors === _errs12) {
                                if (Array.isArray(data5)) {
                                  var valid2 = true;
                                  const len0 = data5.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs14 = errors;
                                    if (typeof data5[i0] !== "string") {
                                      validate119.errors = [{ instancePath: instancePath + "/inputs/columns/" + i0, schemaPath: "#/properties/inputs/properties/columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid2 = _errs14 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate119.errors = [{ instancePath: instancePath + "/inputs/columns", schemaPath: "#/properties/inputs/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                  return false;
                                }
                              }
                              var valid1 = _errs12 === errors;
                            } else {
                              var valid1 = true;
                            }
                          }
                        }
                      }
                    } else {
                      validate119.errors = [{ instancePath: instancePath + "/inputs", schemaPath: "#/properties/inputs/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.target_column !== void 0) {
                    let data7 = data.target_column;
                    const _errs16 = errors;
                    if (typeof data7 !== "string" && data7 !== null) {
                      validate119.errors = [{ instancePath: instancePath + "/target_column", schemaPath: "#/properties/target_column/type", keyword: "type", params: { type: schema55.properties.target_column.type }, message: "must be string,null" }];
                      return false;
                    }
                    var valid0 = _errs16 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.labels !== void 0) {
                      let data8 = data.labels;
                      const _errs18 = errors;
                      const _errs19 = errors;
                      let valid3 = false;
                      const _errs20 = errors;
                      if (errors === _errs20) {
                        if (Array.isArray(data8)) {
                          var valid4 = true;
                          const len1 = data8.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs22 = errors;
                            if (typeof data8[i1] !== "string") {
                              const err0 = { instancePath: instancePath + "/labels/" + i1, schemaPath: "#/properties/labels/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                            var valid4 = _errs22 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          const err1 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                        }
                      }
                      var _valid0 = _errs20 === errors;
                      valid3 = valid3 || _valid0;
                      const _errs24 = errors;
                      if (data8 !== null) {
                        const err2 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        if (vErrors === null) {
                          vErrors = [err2];
                        } else {
                          vErrors.push(err2);
                        }
                        errors++;
                      }
                      var _valid0 = _errs24 === errors;
                      valid3 = valid3 || _valid0;
                      if (!valid3) {
                        const err3 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err3];
                        } else {
                          vErrors.push(err3);
                        }
                        errors++;
                        validate119.errors = vErrors;
                        return false;
                      } else {
                        errors = _errs19;
                        if (vErrors !== null) {
                          if (_errs19) {
                            vErrors.length = _errs19;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                      var valid0 = _errs18 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.seed !== void 0) {
                        let data10 = data.seed;
                        const _errs26 = errors;
                        if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                          validate119.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs26) {
                          if (typeof data10 == "number" && isFinite(data10)) {
                            if (data10 < 0 || isNaN(data10)) {
                              validate119.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        }
                        var valid0 = _errs26 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.data !== void 0) {
                          let data11 = data.data;
                          const _errs28 = errors;
                          if (errors === _errs28) {
                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                              let missing2;
                              if (data11.training === void 0 && (missing2 = "training") || data11.validation === void 0 && (missing2 = "validation") || data11.validation_split === void 0 && (missing2 = "validation_split") || data11.columns === void 0 && (missing2 = "columns") || data11.class_counts === void 0 && (missing2 = "class_counts") || data11.warnings === void 0 && (missing2 = "warnings")) {
                                validate119.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }];
                                return false;
                              } else {
                                const _errs30 = errors;
                                for (const key2 in data11) {
                                  if (!(key2 === "training" || key2 === "validation" || key2 === "validation_split" || key2 === "columns" || key2 === "class_counts" || key2 === "warnings")) {
                                    validate119.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs30 === errors) {
                                  if (data11.training !== void 0) {
                                    const _errs31 = errors;
                                    if (!validate152(data11.training, { instancePath: instancePath + "/data/training", parentData: data11, parentDataProperty: "training", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid5 = _errs31 === errors;
                                  } else {
                                    var valid5 = true;
                                  }
                                  if (valid5) {
                                    if (data11.validation !== void 0) {
                                      let data13 = data11.validation;
                                      const _errs32 = errors;
                                      const _errs33 = errors;
                                      let valid6 = false;
                                      const _errs34 = errors;
                                      if (!validate152(data13, { instancePath: instancePath + "/data/validation", parentData: data11, parentDataProperty: "validation", rootData, dynamicAnchors })) {
                                        vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
                                        errors = vErrors.length;
                                      }
                                      var _valid1 = _errs34 === errors;
                                      valid6 = valid6 || _valid1;
                                      const _errs35 = errors;
                                      if (data13 !== null) {
                                        const err4 = { instancePath: instancePath + "/data/validation", schemaPath: "#/properties/data/properties/validation/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err4];
                                        } else {
                                          vErrors.push(err4);
                                        }
                                        errors++;
                                      }
                                      var _valid1 = _errs35 === errors;
                                      valid6 = valid6 || _valid1;
                                      if (!valid6) {
                                        const err5 = { instancePath: instancePath + "/data/validation", schemaPath: "#/properties/data/properties/validation/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err5];
                                        } else {
                                          vErrors.push(err5);
                                        }
                                        errors++;
                                        validate119.errors = vErrors;
                                        return false;
                                      } else {
                                        errors = _errs33;
                                        if (vErrors !== null) {
                                          if (_errs33) {
                                            vErrors.length = _errs33;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid5 = _errs32 === errors;
                                    } else {
                                      var valid5 = true;
                                    }
                                    if (valid5) {
                                      if (data11.validation_split !== void 0) {
                                        let data14 = data11.validation_split;
                                        const _errs37 = errors;
                                        if (errors === _errs37) {
                                          if (typeof data14 == "number" && isFinite(data14)) {
                                            if (data14 > 0.5 || isNaN(data14)) {
                                              validate119.errors = [{ instancePath: instancePath + "/data/validation_split", schemaPath: "#/properties/data/properties/validation_split/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.5 }, message: "must be <= 0.5" }];
                                              return false;
                                            } else {
                                              if (data14 < 0 || isNaN(data14)) {
                                                validate119.errors = [{ instancePath: instancePath + "/data/validation_split", schemaPath: "#/properties/data/properties/validation_split/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate119.errors = [{ instancePath: instancePath + "/data/validation_split", schemaPath: "#/properties/data/properties/validation_split/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                        }
                                        var valid5 = _errs37 === errors;
                                      } else {
                                        var valid5 = true;
                                      }
                                      if (valid5) {
                                        if (data11.columns !== void 0) {
                                          let data15 = data11.columns;
                                          const _errs39 = errors;
                                          if (errors === _errs39) {
                                            if (Array.isArray(data15)) {
                                              var valid7 = true;
                                              const len2 = data15.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data16 = data15[i2];
                                                const _errs41 = errors;
                                                if (errors === _errs41) {
                                                  if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                  } else {
                                                    validate119.errors = [{ instancePath: instancePath + "/data/columns/" + i2, schemaPath: "#/properties/data/properties/columns/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                                    return false;
                                                  }
                                                }
                                                var valid7 = _errs41 === errors;
                                                if (!valid7) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate119.errors = [{ instancePath: instancePath + "/data/columns", schemaPath: "#/properties/data/properties/columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                              return false;
                                            }
                                          }
                                          var valid5 = _errs39 === errors;
                                        } else {
                                          var valid5 = true;
                                        }
                                        if (valid5) {
                                          if (data11.class_counts !== void 0) {
                                            let data17 = data11.class_counts;
                                            const _errs44 = errors;
                                            const _errs45 = errors;
                                            let valid8 = false;
                                            const _errs46 = errors;
                                            if (errors === _errs46) {
                                              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                for (const key3 in data17) {
                                                  let data18 = data17[key3];
                                                  const _errs49 = errors;
                                                  if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                                    const err6 = { instancePath: instancePath + "/data/class_counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/class_counts/anyOf/0/additionalProperties/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                    if (vErrors === null) {
                                                      vErrors = [err6];
                                                    } else {
                                                      vErrors.push(err6);
                                                    }
                                                    errors++;
                                                  }
                                                  if (errors === _errs49) {
                                                    if (typeof data18 == "number" && isFinite(data18)) {
                                                      if (data18 < 0 || isNaN(data18)) {
                                                        const err7 = { instancePath: instancePath + "/data/class_counts/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/data/properties/class_counts/anyOf/0/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                        if (vErrors === null) {
                                                          vErrors = [err7];
                                                        } else {
                                                          vErrors.push(err7);
                                                        }
                                                        errors++;
                                                      }
                                                    }
                                                  }
                                                  var valid9 = _errs49 === errors;
                                                  if (!valid9) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                const err8 = { instancePath: instancePath + "/data/class_counts", schemaPath: "#/properties/data/properties/class_counts/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                  vErrors = [err8];
                                                } else {
                                                  vErrors.push(err8);
                                                }
                                                errors++;
                                              }
                                            }
                                            var _valid2 = _errs46 === errors;
                                            valid8 = valid8 || _valid2;
                                            const _errs51 = errors;
                                            if (data17 !== null) {
                                              const err9 = { instancePath: instancePath + "/data/class_counts", schemaPath: "#/properties/data/properties/class_counts/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              if (vErrors === null) {
                                                vErrors = [err9];
                                              } else {
                                                vErrors.push(err9);
                                              }
                                              errors++;
                                            }
                                            var _valid2 = _errs51 === errors;
                                            valid8 = valid8 || _valid2;
                                            if (!valid8) {
                                              const err10 = { instancePath: instancePath + "/data/class_counts", schemaPath: "#/properties/data/properties/class_counts/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              if (vErrors === null) {
                                                vErrors = [err10];
                                              } else {
                                                vErrors.push(err10);
                                              }
                                              errors++;
                                              validate119.errors = vErrors;
                                              return false;
                                            } else {
                                              errors = _errs45;
                                              if (vErrors !== null) {
                                                if (_errs45) {
                                                  vErrors.length = _errs45;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid5 = _errs44 === errors;
                                          } else {
                                            var valid5 = true;
                                          }
                                          if (valid5) {
                                            if (data11.warnings !== void 0) {
                                              let data19 = data11.warnings;
                                              const _errs53 = errors;
                                              if (errors === _errs53) {
                                                if (Array.isArray(data19)) {
                                                  var valid10 = true;
                                                  const len3 = data19.length;
                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                    const _errs55 = errors;
                                                    if (typeof data19[i3] !== "string") {
                                                      validate119.errors = [{ instancePath: instancePath + "/data/warnings/" + i3, schemaPath: "#/properties/data/properties/warnings/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    var valid10 = _errs55 === errors;
                                                    if (!valid10) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate119.errors = [{ instancePath: instancePath + "/data/warnings", schemaPath: "#/properties/data/properties/warnings/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                  return false;
                                                }
                                              }
                                              var valid5 = _errs53 === errors;
                                            } else {
                                              var valid5 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              validate119.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs28 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.metrics !== void 0) {
                            let data21 = data.metrics;
                            const _errs57 = errors;
                            const _errs58 = errors;
                            let valid11 = false;
                            const _errs59 = errors;
                            if (!validate155(data21, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                              errors = vErrors.length;
                            }
                            var _valid3 = _errs59 === errors;
                            valid11 = valid11 || _valid3;
                            const _errs60 = errors;
                            if (data21 !== null) {
                              const err11 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err11];
                              } else {
                                vErrors.push(err11);
                              }
                              errors++;
                            }
                            var _valid3 = _errs60 === errors;
                            valid11 = valid11 || _valid3;
                            if (!valid11) {
                              const err12 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err12];
                              } else {
                                vErrors.push(err12);
                              }
                              errors++;
                              validate119.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs58;
                              if (vErrors !== null) {
                                if (_errs58) {
                                  vErrors.length = _errs58;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs57 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.measured_on !== void 0) {
                              let data22 = data.measured_on;
                              const _errs62 = errors;
                              if (typeof data22 !== "string") {
                                validate119.errors = [{ instancePath: instancePath + "/measured_on", schemaPath: "#/properties/measured_on/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                              if (!(data22 === "validation_file" || data22 === "validation_split" || data22 === "training_data")) {
                                validate119.errors = [{ instancePath: instancePath + "/measured_on", schemaPath: "#/properties/measured_on/enum", keyword: "enum", params: { allowedValues: schema55.properties.measured_on.enum }, message: "must be equal to one of the allowed values" }];
                                return false;
                              }
                              var valid0 = _errs62 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.history !== void 0) {
                                let data23 = data.history;
                                const _errs64 = errors;
                                if (errors === _errs64) {
                                  if (Array.isArray(data23)) {
                                    var valid12 = true;
                                    const len4 = data23.length;
                                    for (let i4 = 0; i4 < len4; i4++) {
                                      let data24 = data23[i4];
                                      const _errs66 = errors;
                                      if (errors === _errs66) {
                                        if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                          let missing3;
                                          if (data24.epoch === void 0 && (missing3 = "epoch") || data24.step === void 0 && (missing3 = "step") || data24.metrics === void 0 && (missing3 = "metrics")) {
                                            validate119.errors = [{ instancePath: instancePath + "/history/" + i4, schemaPath: "#/properties/history/items/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }];
                                            return false;
                                          } else {
                                            const _errs68 = errors;
                                            for (const key4 in data24) {
                                              if (!(key4 === "epoch" || key4 === "step" || key4 === "metrics")) {
                                                validate119.errors = [{ instancePath: instancePath + "/history/" + i4, schemaPath: "#/properties/history/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                                                return false;
                                                break;
                                              }
                                            }
                                            if (_errs68 === errors) {
                                              if (data24.epoch !== void 0) {
                                                let data25 = data24.epoch;
                                                const _errs69 = errors;
                                                if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                  validate119.errors = [{ instancePath: instancePath + "/history/" + i4 + "/epoch", schemaPath: "#/properties/history/items/properties/epoch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs69) {
                                                  if (typeof data25 == "number" && isFinite(data25)) {
                                                    if (data25 < 0 || isNaN(data25)) {
                                                      validate119.errors = [{ instancePath: instancePath + "/history/" + i4 + "/epoch", schemaPath: "#/properties/history/items/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                      return false;
                                                    }
                                                  }
                                                }
                                                var valid13 = _errs69 === errors;
                                              } else {
                                                var valid13 = true;
                                              }
                                              if (valid13) {
                                                if (data24.step !== void 0) {
                                                  let data26 = data24.step;
                                                  const _errs71 = errors;
                                                  if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                    validate119.errors = [{ instancePath: instancePath + "/history/" + i4 + "/step", schemaPath: "#/properties/history/items/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                    return false;
                                                  }
                                                  if (errors === _errs71) {
                                                    if (typeof data26 == "number" && isFinite(data26)) {
                                                      if (data26 < 0 || isNaN(data26)) {
                                                        validate119.errors = [{ instancePath: instancePath + "/history/" + i4 + "/step", schemaPath: "#/properties/history/items/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                  var valid13 = _errs71 === errors;
                                                } else {
                                                  var valid13 = true;
                                                }
                                                if (valid13) {
                                                  if (data24.metrics !== void 0) {
                                                    const _errs73 = errors;
                                                    if (!validate165(data24.metrics, { instancePath: instancePath + "/history/" + i4 + "/metrics", parentData: data24, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                                                      vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                                                      errors = vErrors.length;
                                                    }
                                                    var valid13 = _errs73 === errors;
                                                  } else {
                                                    var valid13 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          validate119.errors = [{ instancePath: instancePath + "/history/" + i4, schemaPath: "#/properties/history/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid12 = _errs66 === errors;
                                      if (!valid12) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate119.errors = [{ instancePath: instancePath + "/history", schemaPath: "#/properties/history/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs64 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.seconds !== void 0) {
                                  let data28 = data.seconds;
                                  const _errs74 = errors;
                                  if (errors === _errs74) {
                                    if (typeof data28 == "number" && isFinite(data28)) {
                                      if (data28 < 0 || isNaN(data28)) {
                                        validate119.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    } else {
                                      validate119.errors = [{ instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs74 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.artifact !== void 0) {
                                    let data29 = data.artifact;
                                    const _errs76 = errors;
                                    if (errors === _errs76) {
                                      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                        let missing4;
                                        if (data29.size_bytes === void 0 && (missing4 = "size_bytes") || data29.sha256 === void 0 && (missing4 = "sha256")) {
                                          validate119.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }];
                                          return false;
                                        } else {
                                          const _errs78 = errors;
                                          for (const key5 in data29) {
                                            if (!(key5 === "size_bytes" || key5 === "sha256")) {
                                              validate119.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs78 === errors) {
                                            if (data29.size_bytes !== void 0) {
                                              let data30 = data29.size_bytes;
                                              const _errs79 = errors;
                                              if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                                                validate119.errors = [{ instancePath: instancePath + "/artifact/size_bytes", schemaPath: "#/properties/artifact/properties/size_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                return false;
                                              }
                                              if (errors === _errs79) {
                                                if (typeof data30 == "number" && isFinite(data30)) {
                                                  if (data30 < 0 || isNaN(data30)) {
                                                    validate119.errors = [{ instancePath: instancePath + "/artifact/size_bytes", schemaPath: "#/properties/artifact/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                }
                                              }
                                              var valid14 = _errs79 === errors;
                                            } else {
                                              var valid14 = true;
                                            }
                                            if (valid14) {
                                              if (data29.sha256 !== void 0) {
                                                let data31 = data29.sha256;
                                                const _errs81 = errors;
                                                if (errors === _errs81) {
                                                  if (typeof data31 === "string") {
                                                    if (!pattern3.test(data31)) {
                                                      validate119.errors = [{ instancePath: instancePath + "/artifact/sha256", schemaPath: "#/properties/artifact/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                                      return false;
                                                    }
                                                  } else {
                                                    validate119.errors = [{ instancePath: instancePath + "/artifact/sha256", schemaPath: "#/properties/artifact/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                }
                                                var valid14 = _errs81 === errors;
                                              } else {
                                                var valid14 = true;
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate119.errors = [{ instancePath: instancePath + "/artifact", schemaPath: "#/properties/artifact/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs76 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.details !== void 0) {
                                      let data32 = data.details;
                                      const _errs83 = errors;
                                      if (errors === _errs83) {
                                        if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                        } else {
                                          validate119.errors = [{ instancePath: instancePath + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs83 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate119.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate119.errors = vErrors;
  return errors === 0;
}
validate119.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate117.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.id === void 0 && (missing0 = "id") || data.description === void 0 && (missing0 = "description") || data.created_at === void 0 && (missing0 = "created_at") || data.owned_by === void 0 && (missing0 = "owned_by") || data.licence === void 0 && (missing0 = "licence") || data.origin === void 0 && (missing0 = "origin") || data.task === void 0 && (missing0 = "task") || data.training === void 0 && (missing0 = "training")) {
        validate117.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func10.call(schema54.properties, key0)) {
            validate117.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate117.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("model.card" !== data0) {
              validate117.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "model.card" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.id !== void 0) {
              const _errs4 = errors;
              if (!validate57(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.description !== void 0) {
                const _errs5 = errors;
                if (typeof data.description !== "string") {
                  validate117.errors = [{ instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.created_at !== void 0) {
                  let data3 = data.created_at;
                  const _errs7 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate117.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs7) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate117.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.owned_by !== void 0) {
                    const _errs9 = errors;
                    if (typeof data.owned_by !== "string") {
                      validate117.errors = [{ instancePath: instancePath + "/owned_by", schemaPath: "#/properties/owned_by/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    var valid0 = _errs9 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.licence !== void 0) {
                      const _errs11 = errors;
                      if (typeof data.licence !== "string") {
                        validate117.errors = [{ instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.origin !== void 0) {
                        let data6 = data.origin;
                        const _errs13 = errors;
                        if (errors === _errs13) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if (data6.url === void 0 && (missing1 = "url") || data6.description === void 0 && (missing1 = "description")) {
                              validate117.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                              return false;
                            } else {
                              const _errs15 = errors;
                              for (const key1 in data6) {
                                if (!(key1 === "url" || key1 === "description")) {
                                  validate117.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs15 === errors) {
                                if (data6.url !== void 0) {
                                  const _errs16 = errors;
                                  if (typeof data6.url !== "string") {
                                    validate117.errors = [{ instancePath: instancePath + "/origin/url", schemaPath: "#/properties/origin/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  var valid1 = _errs16 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data6.description !== void 0) {
                                    const _errs18 = errors;
                                    if (typeof data6.description !== "string") {
                                      validate117.errors = [{ instancePath: instancePath + "/origin/description", schemaPath: "#/properties/origin/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    var valid1 = _errs18 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                }
                              }
                            }
                          } else {
                            validate117.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/properties/origin/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.task !== void 0) {
                          const _errs20 = errors;
                          if (typeof data.task !== "string") {
                            validate117.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.training !== void 0) {
                            let data10 = data.training;
                            const _errs22 = errors;
                            const _errs23 = errors;
                            let valid2 = false;
                            const _errs24 = errors;
                            if (!validate119(data10, { instancePath: instancePath + "/training", parentData: data, parentDataProperty: "training", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
                              errors = vErrors.length;
                            }
                            var _valid0 = _errs24 === errors;
                            valid2 = valid2 || _valid0;
                            const _errs25 = errors;
                            if (data10 !== null) {
                              const err0 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                            var _valid0 = _errs25 === errors;
                            valid2 = valid2 || _valid0;
                            if (!valid2) {
                              const err1 = { instancePath: instancePath + "/training", schemaPath: "#/properties/training/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                              validate117.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs23;
                              if (vErrors !== null) {
                                if (_errs23) {
                                  vErrors.length = _errs23;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs22 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate117.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
validate117.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate116(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate116.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate117(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
    errors = vErrors.length;
  }
  validate116.errors = vErrors;
  return errors === 0;
}
validate116.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry13 = validate169;
var schema76 = { "title": "TrainingJobList", "type": "object", "additionalProperties": false, "required": ["object", "data", "first_id", "last_id", "has_more"], "properties": { "object": { "type": "string", "const": "list" }, "data": { "type": "array", "items": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingJob" } }, "first_id": { "type": ["string", "null"], "description": "The id of the first item of this page." }, "last_id": { "type": ["string", "null"], "description": "The id of the last item of this page: the `after` of the next one." }, "has_more": { "type": "boolean", "description": "Whether there is another page." } } };
var schema77 = { "title": "TrainingJob", "type": "object", "additionalProperties": false, "required": ["id", "object", "created_at", "started_at", "finished_at", "status", "method", "data", "training_file", "validation_file", "seed", "suffix", "metadata", "trained_model", "progress", "metrics", "estimated_finish", "running_seconds", "error"], "properties": { "id": { "type": "string", "minLength": 1 }, "object": { "type": "string", "const": "training.job" }, "created_at": { "type": "integer", "minimum": 0, "description": "In seconds since 1970." }, "started_at": { "type": ["integer", "null"], "minimum": 0, "description": "When it first ran, in seconds since 1970." }, "finished_at": { "type": ["integer", "null"], "minimum": 0, "description": "When it ended, in seconds since 1970." }, "status": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingJobStatus" }, "method": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingMethod" }, "data": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingData" }, "training_file": { "type": "string" }, "validation_file": { "type": ["string", "null"] }, "seed": { "type": "integer", "minimum": 0 }, "suffix": { "type": ["string", "null"] }, "metadata": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/Metadata" }, { "title": "None", "type": "null" }] }, "trained_model": { "type": ["string", "null"], "description": "The model, once the job has succeeded." }, "progress": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingProgress" }, { "title": "None", "type": "null" }] }, "metrics": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/ModelMetrics" }, { "title": "None", "type": "null" }], "description": "How good the model is, measured on the validation data where there is some." }, "estimated_finish": { "type": ["integer", "null"], "minimum": 0, "description": "When it should end, in seconds since 1970; null while that is not known." }, "running_seconds": { "type": "number", "minimum": 0, "description": "How long it has been computing." }, "error": { "anyOf": [{ "title": "Failure", "type": "object", "additionalProperties": false, "required": ["code", "message", "param"], "properties": { "code": { "type": "string", "minLength": 1 }, "message": { "type": "string", "minLength": 1 }, "param": { "type": ["string", "null"] } } }, { "title": "None", "type": "null" }] } } };
var schema78 = { "title": "TrainingJobStatus", "type": "string", "enum": ["validating_files", "queued", "running", "paused", "succeeded", "failed", "cancelled"] };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate172.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string") {
    validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
    return false;
  }
  if (!(data === "validating_files" || data === "queued" || data === "running" || data === "paused" || data === "succeeded" || data === "failed" || data === "cancelled")) {
    validate172.errors = [{ instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema78.enum }, message: "must be equal to one of the allowed values" }];
    return false;
  }
  validate172.errors = vErrors;
  return errors === 0;
}
validate172.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema79 = { "title": "TrainingData", "description": "What the columns of the files mean. Left out: the label is the column named `label`, `target`,\n`class` or `y`, else the last; every other column is a feature; a method for texts takes the\ncolumn named `text`, else the one with the longest texts. The job says what was taken.\n", "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string", "enum": ["auto", "csv", "jsonl", "zip"], "default": "auto", "description": "The format of the files; `zip` holds images in a folder for each label." }, "label_column": { "type": "string", "minLength": 1, "maxLength": 256, "description": "The column to predict." }, "text_column": { "type": "string", "minLength": 1, "maxLength": 256, "description": "The column with the texts." }, "feature_columns": { "type": "array", "minItems": 1, "maxItems": 4096, "description": "The columns to predict from.", "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "sequence_column": { "type": "string", "minLength": 1, "maxLength": 256, "description": "The column with sequences: lists of numbers, or of lists of numbers of one length." }, "task": { "type": "string", "enum": ["auto", "classification", "regression"], "default": "auto", "description": "`auto` takes a label of numbers with fractions, or with more than 20 different values, for a regression." }, "embedding_model": { "type": "string", "minLength": 1, "maxLength": 256, "description": "The model whose embeddings of the texts are the features, for `logistic_regression`, `linear_regression` and `svm` on a text column." }, "validation_split": { "type": "number", "minimum": 0, "maximum": 0.5, "default": 0.2, "description": "The part of the training data that is held out to measure the model, stratified by label. Taken only where there is no validation file." }, "missing_values": { "type": "object", "additionalProperties": false, "description": "What is done where a value is missing. By default a row with one is an error.", "properties": { "numeric": { "type": "string", "enum": ["error", "mean", "median", "constant", "drop_row"], "default": "error", "description": "`constant` fills in 0." }, "categorical": { "type": "string", "enum": ["error", "most_frequent", "constant", "category", "drop_row"], "default": "error", "description": "`constant` fills in an empty text, `category` makes missing a category of its own." }, "label": { "type": "string", "enum": ["error", "drop_row"], "default": "error" } } } } };
function validate175(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate175.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.format === void 0) {
        data.format = "auto";
      }
      if (data.task === void 0) {
        data.task = "auto";
      }
      if (data.validation_split === void 0) {
        data.validation_split = 0.2;
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!func10.call(schema79.properties, key0)) {
          validate175.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        let data0 = data.format;
        const _errs2 = errors;
        if (typeof data0 !== "string") {
          validate175.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
          return false;
        }
        if (!(data0 === "auto" || data0 === "csv" || data0 === "jsonl" || data0 === "zip")) {
          validate175.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema79.properties.format.enum }, message: "must be equal to one of the allowed values" }];
          return false;
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.label_column !== void 0) {
            let data1 = data.label_column;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func1(data1) > 256) {
                  validate175.errors = [{ instancePath: instancePath + "/label_column", schemaPath: "#/properties/label_column/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data1) < 1) {
                    validate175.errors = [{ instancePath: instancePath + "/label_column", schemaPath: "#/properties/label_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate175.errors = [{ instancePath: instancePath + "/label_column", schemaPath: "#/properties/label_column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.text_column !== void 0) {
              let data2 = data.text_column;
              const _errs6 = errors;
              if (errors === _errs6) {
                if (typeof data2 === "string") {
                  if (func1(data2) > 256) {
                    validate175.errors = [{ instancePath: instancePath + "/text_column", schemaPath: "#/properties/text_column/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                    return false;
                  } else {
                    if (func1(data2) < 1) {
                      validate175.errors = [{ instancePath: instancePath + "/text_column", schemaPath: "#/properties/text_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate175.errors = [{ instancePath: instancePath + "/text_column", schemaPath: "#/properties/text_column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.feature_columns !== void 0) {
                let data3 = data.feature_columns;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data3)) {
                    if (data3.length > 4096) {
                      validate175.errors = [{ instancePath: instancePath + "/feature_columns", schemaPath: "#/properties/feature_columns/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" }];
                      return false;
                    } else {
                      if (data3.length < 1) {
                        validate175.errors = [{ instancePath: instancePath + "/feature_columns", schemaPath: "#/properties/feature_columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid1 = true;
                        const len0 = data3.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data4 = data3[i0];
                          const _errs10 = errors;
                          if (errors === _errs10) {
                            if (typeof data4 === "string") {
                              if (func1(data4) > 256) {
                                validate175.errors = [{ instancePath: instancePath + "/feature_columns/" + i0, schemaPath: "#/properties/feature_columns/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                return false;
                              } else {
                                if (func1(data4) < 1) {
                                  validate175.errors = [{ instancePath: instancePath + "/feature_columns/" + i0, schemaPath: "#/properties/feature_columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                  return false;
                                }
                              }
                            } else {
                              validate175.errors = [{ instancePath: instancePath + "/feature_columns/" + i0, schemaPath: "#/properties/feature_columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid1 = _errs10 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    validate175.errors = [{ instancePath: instancePath + "/feature_columns", schemaPath: "#/properties/feature_columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequence_column !== void 0) {
                  let data5 = data.sequence_column;
                  const _errs12 = errors;
                  if (errors === _errs12) {
                    if (typeof data5 === "string") {
                      if (func1(data5) > 256) {
                        validate175.errors = [{ instancePath: instancePath + "/sequence_column", schemaPath: "#/properties/sequence_column/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                        return false;
                      } else {
                        if (func1(data5) < 1) {
                          validate175.errors = [{ instancePath: instancePath + "/sequence_column", schemaPath: "#/properties/sequence_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                          return false;
                        }
                      }
                    } else {
                      validate175.errors = [{ instancePath: instancePath + "/sequence_column", schemaPath: "#/properties/sequence_column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  let data6 = data.task;
                  const _errs14 = errors;
                  if (typeof data6 !== "string") {
                    validate175.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data6 === "auto" || data6 === "classification" || data6 === "regression")) {
                    validate175.errors = [{ instancePath: instancePath + "/task", schemaPath: "#/properties/task/enum", keyword: "enum", params: { allowedValues: schema79.properties.task.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs14 === errors;
                  if (valid0) {
                    if (data.embedding_model !== void 0) {
                      let data7 = data.embedding_model;
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (typeof data7 === "string") {
                          if (func1(data7) > 256) {
                            validate175.errors = [{ instancePath: instancePath + "/embedding_model", schemaPath: "#/properties/embedding_model/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                            return false;
                          } else {
                            if (func1(data7) < 1) {
                              validate175.errors = [{ instancePath: instancePath + "/embedding_model", schemaPath: "#/properties/embedding_model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            }
                          }
                        } else {
                          validate175.errors = [{ instancePath: instancePath + "/embedding_model", schemaPath: "#/properties/embedding_model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      let data8 = data.validation_split;
                      const _errs18 = errors;
                      if (errors === _errs18) {
                        if (typeof data8 == "number" && isFinite(data8)) {
                          if (data8 > 0.5 || isNaN(data8)) {
                            validate175.errors = [{ instancePath: instancePath + "/validation_split", schemaPath: "#/properties/validation_split/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.5 }, message: "must be <= 0.5" }];
                            return false;
                          } else {
                            if (data8 < 0 || isNaN(data8)) {
                              validate175.errors = [{ instancePath: instancePath + "/validation_split", schemaPath: "#/properties/validation_split/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                              return false;
                            }
                          }
                        } else {
                          validate175.errors = [{ instancePath: instancePath + "/validation_split", schemaPath: "#/properties/validation_split/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                          return false;
                        }
                      }
                      var valid0 = _errs18 === errors;
                      if (valid0) {
                        if (data.missing_values !== void 0) {
                          let data9 = data.missing_values;
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              if (data9.numeric === void 0) {
                                data9.numeric = "error";
                              }
                              if (data9.categorical === void 0) {
                                data9.categorical = "error";
                              }
                              if (data9.label === void 0) {
                                data9.label = "error";
                              }
                              const _errs22 = errors;
                              for (const key1 in data9) {
                                if (!(key1 === "numeric" || key1 === "categorical" || key1 === "label")) {
                                  validate175.errors = [{ instancePath: instancePath + "/missing_values", schemaPath: "#/properties/missing_values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs22 === errors) {
                                let data10 = data9.numeric;
                                const _errs23 = errors;
                                if (typeof data10 !== "string") {
                                  validate175.errors = [{ instancePath: instancePath + "/missing_values/numeric", schemaPath: "#/properties/missing_values/properties/numeric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                                if (!(data10 === "error" || data10 === "mean" || data10 === "median" || data10 === "constant" || data10 === "drop_row")) {
                                  validate175.errors = [{ instancePath: instancePath + "/missing_values/numeric", schemaPath: "#/properties/missing_values/properties/numeric/enum", keyword: "enum", params: { allowedValues: schema79.properties.missing_values.properties.numeric.enum }, message: "must be equal to one of the allowed values" }];
                                  return false;
                                }
                                var valid2 = _errs23 === errors;
                                if (valid2) {
                                  let data11 = data9.categorical;
                                  const _errs25 = errors;
                                  if (typeof data11 !== "string") {
                                    validate175.errors = [{ instancePath: instancePath + "/missing_values/categorical", schemaPath: "#/properties/missing_values/properties/categorical/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data11 === "error" || data11 === "most_frequent" || data11 === "constant" || data11 === "category" || data11 === "drop_row")) {
                                    validate175.errors = [{ instancePath: instancePath + "/missing_values/categorical", schemaPath: "#/properties/missing_values/properties/categorical/enum", keyword: "enum", params: { allowedValues: schema79.properties.missing_values.properties.categorical.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid2 = _errs25 === errors;
                                  if (valid2) {
                                    let data12 = data9.label;
                                    const _errs27 = errors;
                                    if (typeof data12 !== "string") {
                                      validate175.errors = [{ instancePath: instancePath + "/missing_values/label", schemaPath: "#/properties/missing_values/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                    if (!(data12 === "error" || data12 === "drop_row")) {
                                      validate175.errors = [{ instancePath: instancePath + "/missing_values/label", schemaPath: "#/properties/missing_values/properties/label/enum", keyword: "enum", params: { allowedValues: schema79.properties.missing_values.properties.label.enum }, message: "must be equal to one of the allowed values" }];
                                      return false;
                                    }
                                    var valid2 = _errs27 === errors;
                                  }
                                }
                              }
                            } else {
                              validate175.errors = [{ instancePath: instancePath + "/missing_values", schemaPath: "#/properties/missing_values/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs20 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate175.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate175.errors = vErrors;
  return errors === 0;
}
validate175.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate177(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate177.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (Object.keys(data).length > 16) {
        validate177.errors = [{ instancePath, schemaPath: "#/maxProperties", keyword: "maxProperties", params: { limit: 16 }, message: "must NOT have more than 16 properties" }];
        return false;
      } else {
        for (const key0 in data) {
          const _errs1 = errors;
          if (typeof key0 === "string") {
            if (func1(key0) > 64) {
              const err0 = { instancePath, schemaPath: "#/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key0 };
              if (vErrors === null) {
                vErrors = [err0];
              } else {
                vErrors.push(err0);
              }
              errors++;
            } else {
              if (func1(key0) < 1) {
                const err1 = { instancePath, schemaPath: "#/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key0 };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
          }
          var valid0 = _errs1 === errors;
          if (!valid0) {
            const err2 = { instancePath, schemaPath: "#/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
            validate177.errors = vErrors;
            return false;
            break;
          }
        }
        if (valid0) {
          for (const key1 in data) {
            let data0 = data[key1];
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 512) {
                  validate177.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" }];
                  return false;
                }
              } else {
                validate177.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid1 = _errs3 === errors;
            if (!valid1) {
              break;
            }
          }
        }
      }
    } else {
      validate177.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate177.errors = vErrors;
  return errors === 0;
}
validate177.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate179(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate179.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.epoch === void 0 && (missing0 = "epoch") || data.total_epochs === void 0 && (missing0 = "total_epochs") || data.step === void 0 && (missing0 = "step") || data.total_steps === void 0 && (missing0 = "total_steps") || data.metrics === void 0 && (missing0 = "metrics")) {
        validate179.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "epoch" || key0 === "total_epochs" || key0 === "step" || key0 === "total_steps" || key0 === "metrics")) {
            validate179.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.epoch !== void 0) {
            let data0 = data.epoch;
            const _errs2 = errors;
            if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
              validate179.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
              return false;
            }
            if (errors === _errs2) {
              if (typeof data0 == "number" && isFinite(data0)) {
                if (data0 < 0 || isNaN(data0)) {
                  validate179.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                  return false;
                }
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.total_epochs !== void 0) {
              let data1 = data.total_epochs;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate179.errors = [{ instancePath: instancePath + "/total_epochs", schemaPath: "#/properties/total_epochs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate179.errors = [{ instancePath: instancePath + "/total_epochs", schemaPath: "#/properties/total_epochs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.step !== void 0) {
                let data2 = data.step;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate179.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/properties/step/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate179.errors = [{ instancePath: instancePath + "/step", schemaPath: "#/properties/step/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.total_steps !== void 0) {
                  let data3 = data.total_steps;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                    validate179.errors = [{ instancePath: instancePath + "/total_steps", schemaPath: "#/properties/total_steps/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate179.errors = [{ instancePath: instancePath + "/total_steps", schemaPath: "#/properties/total_steps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.metrics !== void 0) {
                    const _errs10 = errors;
                    if (!validate165(data.metrics, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate179.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate179.errors = vErrors;
  return errors === 0;
}
validate179.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate171(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate171.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.created_at === void 0 && (missing0 = "created_at") || data.started_at === void 0 && (missing0 = "started_at") || data.finished_at === void 0 && (missing0 = "finished_at") || data.status === void 0 && (missing0 = "status") || data.method === void 0 && (missing0 = "method") || data.data === void 0 && (missing0 = "data") || data.training_file === void 0 && (missing0 = "training_file") || data.validation_file === void 0 && (missing0 = "validation_file") || data.seed === void 0 && (missing0 = "seed") || data.suffix === void 0 && (missing0 = "suffix") || data.metadata === void 0 && (missing0 = "metadata") || data.trained_model === void 0 && (missing0 = "trained_model") || data.progress === void 0 && (missing0 = "progress") || data.metrics === void 0 && (missing0 = "metrics") || data.estimated_finish === void 0 && (missing0 = "estimated_finish") || data.running_seconds === void 0 && (missing0 = "running_seconds") || data.error === void 0 && (missing0 = "error")) {
        validate171.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func10.call(schema77.properties, key0)) {
            validate171.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate171.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate171.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate171.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("training.job" !== data1) {
                validate171.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "training.job" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created_at !== void 0) {
                let data2 = data.created_at;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate171.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate171.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.started_at !== void 0) {
                  let data3 = data.started_at;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
                    validate171.errors = [{ instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: schema77.properties.started_at.type }, message: "must be integer,null" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate171.errors = [{ instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.finished_at !== void 0) {
                    let data4 = data.finished_at;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
                      validate171.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: schema77.properties.finished_at.type }, message: "must be integer,null" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate171.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      const _errs12 = errors;
                      if (!validate172(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.method !== void 0) {
                        const _errs13 = errors;
                        if (!validate120(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.data !== void 0) {
                          const _errs14 = errors;
                          if (!validate175(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.training_file !== void 0) {
                            const _errs15 = errors;
                            if (typeof data.training_file !== "string") {
                              validate171.errors = [{ instancePath: instancePath + "/training_file", schemaPath: "#/properties/training_file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.validation_file !== void 0) {
                              let data9 = data.validation_file;
                              const _errs17 = errors;
                              if (typeof data9 !== "string" && data9 !== null) {
                                validate171.errors = [{ instancePath: instancePath + "/validation_file", schemaPath: "#/properties/validation_file/type", keyword: "type", params: { type: schema77.properties.validation_file.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.seed !== void 0) {
                                let data10 = data.seed;
                                const _errs19 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate171.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs19) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate171.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs19 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.suffix !== void 0) {
                                  let data11 = data.suffix;
                                  const _errs21 = errors;
                                  if (typeof data11 !== "string" && data11 !== null) {
                                    validate171.errors = [{ instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: schema77.properties.suffix.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.metadata !== void 0) {
                                    let data12 = data.metadata;
                                    const _errs23 = errors;
                                    const _errs24 = errors;
                                    let valid1 = false;
                                    const _errs25 = errors;
                                    if (!validate177(data12, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid0 = _errs25 === errors;
                                    valid1 = valid1 || _valid0;
                                    const _errs26 = errors;
                                    if (data12 !== null) {
                                      const err0 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err0];
                                      } else {
                                        vErrors.push(err0);
                                      }
                                      errors++;
                                    }
                                    var _valid0 = _errs26 === errors;
                                    valid1 = valid1 || _valid0;
                                    if (!valid1) {
                                      const err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err1];
                                      } else {
                                        vErrors.push(err1);
                                      }
                                      errors++;
                                      validate171.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs24;
                                      if (vErrors !== null) {
                                        if (_errs24) {
                                          vErrors.length = _errs24;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid0 = _errs23 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.trained_model !== void 0) {
                                      let data13 = data.trained_model;
                                      const _errs28 = errors;
                                      if (typeof data13 !== "string" && data13 !== null) {
                                        validate171.errors = [{ instancePath: instancePath + "/trained_model", schemaPath: "#/properties/trained_model/type", keyword: "type", params: { type: schema77.properties.trained_model.type }, message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.progress !== void 0) {
                                        let data14 = data.progress;
                                        const _errs30 = errors;
                                        const _errs31 = errors;
                                        let valid2 = false;
                                        const _errs32 = errors;
                                        if (!validate179(data14, { instancePath: instancePath + "/progress", parentData: data, parentDataProperty: "progress", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
                                          errors = vErrors.length;
                                        }
                                        var _valid1 = _errs32 === errors;
                                        valid2 = valid2 || _valid1;
                                        const _errs33 = errors;
                                        if (data14 !== null) {
                                          const err2 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err2];
                                          } else {
                                            vErrors.push(err2);
                                          }
                                          errors++;
                                        }
                                        var _valid1 = _errs33 === errors;
                                        valid2 = valid2 || _valid1;
                                        if (!valid2) {
                                          const err3 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                          if (vErrors === null) {
                                            vErrors = [err3];
                                          } else {
                                            vErrors.push(err3);
                                          }
                                          errors++;
                                          validate171.errors = vErrors;
                                          return false;
                                        } else {
                                          errors = _errs31;
                                          if (vErrors !== null) {
                                            if (_errs31) {
                                              vErrors.length = _errs31;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid0 = _errs30 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.metrics !== void 0) {
                                          let data15 = data.metrics;
                                          const _errs35 = errors;
                                          const _errs36 = errors;
                                          let valid3 = false;
                                          const _errs37 = errors;
                                          if (!validate155(data15, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                                            errors = vErrors.length;
                                          }
                                          var _valid2 = _errs37 === errors;
                                          valid3 = valid3 || _valid2;
                                          const _errs38 = errors;
                                          if (data15 !== null) {
                                            const err4 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                              vErrors = [err4];
                                            } else {
                                              vErrors.push(err4);
                                            }
                                            errors++;
                                          }
                                          var _valid2 = _errs38 === errors;
                                          valid3 = valid3 || _valid2;
                                          if (!valid3) {
                                            const err5 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                              vErrors = [err5];
                                            } else {
                                              vErrors.push(err5);
                                            }
                                            errors++;
                                            validate171.errors = vErrors;
                                            return false;
                                          } else {
                                            errors = _errs36;
                                            if (vErrors !== null) {
                                              if (_errs36) {
                                                vErrors.length = _errs36;
                                              } else {
                                                vErrors = null;
                                              }
                                            }
                                          }
                                          var valid0 = _errs35 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.estimated_finish !== void 0) {
                                            let data16 = data.estimated_finish;
                                            const _errs40 = errors;
                                            if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
                                              validate171.errors = [{ instancePath: instancePath + "/estimated_finish", schemaPath: "#/properties/estimated_finish/type", keyword: "type", params: { type: schema77.properties.estimated_finish.type }, message: "must be integer,null" }];
                                              return false;
                                            }
                                            if (errors === _errs40) {
                                              if (typeof data16 == "number" && isFinite(data16)) {
                                                if (data16 < 0 || isNaN(data16)) {
                                                  validate171.errors = [{ instancePath: instancePath + "/estimated_finish", schemaPath: "#/properties/estimated_finish/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs40 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.running_seconds !== void 0) {
                                              let data17 = data.running_seconds;
                                              const _errs42 = errors;
                                              if (errors === _errs42) {
                                                if (typeof data17 == "number" && isFinite(data17)) {
                                                  if (data17 < 0 || isNaN(data17)) {
                                                    validate171.errors = [{ instancePath: instancePath + "/running_seconds", schemaPath: "#/properties/running_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate171.errors = [{ instancePath: instancePath + "/running_seconds", schemaPath: "#/properties/running_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs42 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.error !== void 0) {
                                                let data18 = data.error;
                                                const _errs44 = errors;
                                                const _errs45 = errors;
                                                let valid4 = false;
                                                const _errs46 = errors;
                                                if (errors === _errs46) {
                                                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                    let missing1;
                                                    if (data18.code === void 0 && (missing1 = "code") || data18.message === void 0 && (missing1 = "message") || data18.param === void 0 && (missing1 = "param")) {
                                                      const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                      if (vErrors === null) {
                                                        vErrors = [err6];
                                                      } else {
                                                        vErrors.push(err6);
                                                      }
                                                      errors++;
                                                    } else {
                                                      const _errs48 = errors;
                                                      for (const key1 in data18) {
                                                        if (!(key1 === "code" || key1 === "message" || key1 === "param")) {
                                                          const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                          if (vErrors === null) {
                                                            vErrors = [err7];
                                                          } else {
                                                            vErrors.push(err7);
                                                          }
                                                          errors++;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs48 === errors) {
                                                        if (data18.code !== void 0) {
                                                          let data19 = data18.code;
                                                          const _errs49 = errors;
                                                          if (errors === _errs49) {
                                                            if (typeof data19 === "string") {
                                                              if (func1(data19) < 1) {
                                                                const err8 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/anyOf/0/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err8];
                                                                } else {
                                                                  vErrors.push(err8);
                                                                }
                                                                errors++;
                                                              }
                                                            } else {
                                                              const err9 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/anyOf/0/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              if (vErrors === null) {
                                                                vErrors = [err9];
                                                              } else {
                                                                vErrors.push(err9);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var valid5 = _errs49 === errors;
                                                        } else {
                                                          var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                          if (data18.message !== void 0) {
                                                            let data20 = data18.message;
                                                            const _errs51 = errors;
                                                            if (errors === _errs51) {
                                                              if (typeof data20 === "string") {
                                                                if (func1(data20) < 1) {
                                                                  const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/anyOf/0/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err10];
                                                                  } else {
                                                                    vErrors.push(err10);
                                                                  }
                                                                  errors++;
                                                                }
                                                              } else {
                                                                const err11 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/anyOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err11];
                                                                } else {
                                                                  vErrors.push(err11);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                            var valid5 = _errs51 === errors;
                                                          } else {
                                                            var valid5 = true;
                                                          }
                                                          if (valid5) {
                                                            if (data18.param !== void 0) {
                                                              let data21 = data18.param;
                                                              const _errs53 = errors;
                                                              if (typeof data21 !== "string" && data21 !== null) {
                                                                const err12 = { instancePath: instancePath + "/error/param", schemaPath: "#/properties/error/anyOf/0/properties/param/type", keyword: "type", params: { type: schema77.properties.error.anyOf[0].properties.param.type }, message: "must be string,null" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err12];
                                                                } else {
                                                                  vErrors.push(err12);
                                                                }
                                                                errors++;
                                                              }
                                                              var valid5 = _errs53 === errors;
                                                            } else {
                                                              var valid5 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                      vErrors = [err13];
                                                    } else {
                                                      vErrors.push(err13);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var _valid3 = _errs46 === errors;
                                                valid4 = valid4 || _valid3;
                                                const _errs55 = errors;
                                                if (data18 !== null) {
                                                  const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  if (vErrors === null) {
                                                    vErrors = [err14];
                                                  } else {
                                                    vErrors.push(err14);
                                                  }
                                                  errors++;
                                                }
                                                var _valid3 = _errs55 === errors;
                                                valid4 = valid4 || _valid3;
                                                if (!valid4) {
                                                  const err15 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err15];
                                                  } else {
                                                    vErrors.push(err15);
                                                  }
                                                  errors++;
                                                  validate171.errors = vErrors;
                                                  return false;
                                                } else {
                                                  errors = _errs45;
                                                  if (vErrors !== null) {
                                                    if (_errs45) {
                                                      vErrors.length = _errs45;
                                                    } else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs44 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate171.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate171.errors = vErrors;
  return errors === 0;
}
validate171.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate170(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate170.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data") || data.first_id === void 0 && (missing0 = "first_id") || data.last_id === void 0 && (missing0 = "last_id") || data.has_more === void 0 && (missing0 = "has_more")) {
        validate170.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "data" || key0 === "first_id" || key0 === "last_id" || key0 === "has_more")) {
            validate170.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate170.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate170.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== void 0) {
              let data1 = data.data;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate171(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate170.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.first_id !== void 0) {
                let data3 = data.first_id;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate170.errors = [{ instancePath: instancePath + "/first_id", schemaPath: "#/properties/first_id/type", keyword: "type", params: { type: schema76.properties.first_id.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.last_id !== void 0) {
                  let data4 = data.last_id;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate170.errors = [{ instancePath: instancePath + "/last_id", schemaPath: "#/properties/last_id/type", keyword: "type", params: { type: schema76.properties.last_id.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.has_more !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.has_more !== "boolean") {
                      validate170.errors = [{ instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate170.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate170.errors = vErrors;
  return errors === 0;
}
validate170.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate169(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate169.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate170(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
    errors = vErrors.length;
  }
  validate169.errors = vErrors;
  return errors === 0;
}
validate169.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry14 = validate185;
function validate186(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate186.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.created_at === void 0 && (missing0 = "created_at") || data.started_at === void 0 && (missing0 = "started_at") || data.finished_at === void 0 && (missing0 = "finished_at") || data.status === void 0 && (missing0 = "status") || data.method === void 0 && (missing0 = "method") || data.data === void 0 && (missing0 = "data") || data.training_file === void 0 && (missing0 = "training_file") || data.validation_file === void 0 && (missing0 = "validation_file") || data.seed === void 0 && (missing0 = "seed") || data.suffix === void 0 && (missing0 = "suffix") || data.metadata === void 0 && (missing0 = "metadata") || data.trained_model === void 0 && (missing0 = "trained_model") || data.progress === void 0 && (missing0 = "progress") || data.metrics === void 0 && (missing0 = "metrics") || data.estimated_finish === void 0 && (missing0 = "estimated_finish") || data.running_seconds === void 0 && (missing0 = "running_seconds") || data.error === void 0 && (missing0 = "error")) {
        validate186.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func10.call(schema77.properties, key0)) {
            validate186.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate186.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate186.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate186.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("training.job" !== data1) {
                validate186.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "training.job" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created_at !== void 0) {
                let data2 = data.created_at;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate186.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate186.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.started_at !== void 0) {
                  let data3 = data.started_at;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
                    validate186.errors = [{ instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: schema77.properties.started_at.type }, message: "must be integer,null" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate186.errors = [{ instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.finished_at !== void 0) {
                    let data4 = data.finished_at;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
                      validate186.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: schema77.properties.finished_at.type }, message: "must be integer,null" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate186.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      const _errs12 = errors;
                      if (!validate172(data.status, { instancePath: instancePath + "/status", parentData: data, parentDataProperty: "status", rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.method !== void 0) {
                        const _errs13 = errors;
                        if (!validate120(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.data !== void 0) {
                          const _errs14 = errors;
                          if (!validate175(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs14 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.training_file !== void 0) {
                            const _errs15 = errors;
                            if (typeof data.training_file !== "string") {
                              validate186.errors = [{ instancePath: instancePath + "/training_file", schemaPath: "#/properties/training_file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                            var valid0 = _errs15 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.validation_file !== void 0) {
                              let data9 = data.validation_file;
                              const _errs17 = errors;
                              if (typeof data9 !== "string" && data9 !== null) {
                                validate186.errors = [{ instancePath: instancePath + "/validation_file", schemaPath: "#/properties/validation_file/type", keyword: "type", params: { type: schema77.properties.validation_file.type }, message: "must be string,null" }];
                                return false;
                              }
                              var valid0 = _errs17 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.seed !== void 0) {
                                let data10 = data.seed;
                                const _errs19 = errors;
                                if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                  validate186.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                                if (errors === _errs19) {
                                  if (typeof data10 == "number" && isFinite(data10)) {
                                    if (data10 < 0 || isNaN(data10)) {
                                      validate186.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs19 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.suffix !== void 0) {
                                  let data11 = data.suffix;
                                  const _errs21 = errors;
                                  if (typeof data11 !== "string" && data11 !== null) {
                                    validate186.errors = [{ instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: schema77.properties.suffix.type }, message: "must be string,null" }];
                                    return false;
                                  }
                                  var valid0 = _errs21 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.metadata !== void 0) {
                                    let data12 = data.metadata;
                                    const _errs23 = errors;
                                    const _errs24 = errors;
                                    let valid1 = false;
                                    const _errs25 = errors;
                                    if (!validate177(data12, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                                      errors = vErrors.length;
                                    }
                                    var _valid0 = _errs25 === errors;
                                    valid1 = valid1 || _valid0;
                                    const _errs26 = errors;
                                    if (data12 !== null) {
                                      const err0 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      if (vErrors === null) {
                                        vErrors = [err0];
                                      } else {
                                        vErrors.push(err0);
                                      }
                                      errors++;
                                    }
                                    var _valid0 = _errs26 === errors;
                                    valid1 = valid1 || _valid0;
                                    if (!valid1) {
                                      const err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err1];
                                      } else {
                                        vErrors.push(err1);
                                      }
                                      errors++;
                                      validate186.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs24;
                                      if (vErrors !== null) {
                                        if (_errs24) {
                                          vErrors.length = _errs24;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid0 = _errs23 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.trained_model !== void 0) {
                                      let data13 = data.trained_model;
                                      const _errs28 = errors;
                                      if (typeof data13 !== "string" && data13 !== null) {
                                        validate186.errors = [{ instancePath: instancePath + "/trained_model", schemaPath: "#/properties/trained_model/type", keyword: "type", params: { type: schema77.properties.trained_model.type }, message: "must be string,null" }];
                                        return false;
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.progress !== void 0) {
                                        let data14 = data.progress;
                                        const _errs30 = errors;
                                        const _errs31 = errors;
                                        let valid2 = false;
                                        const _errs32 = errors;
                                        if (!validate179(data14, { instancePath: instancePath + "/progress", parentData: data, parentDataProperty: "progress", rootData, dynamicAnchors })) {
                                          vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
                                          errors = vErrors.length;
                                        }
                                        var _valid1 = _errs32 === errors;
                                        valid2 = valid2 || _valid1;
                                        const _errs33 = errors;
                                        if (data14 !== null) {
                                          const err2 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err2];
                                          } else {
                                            vErrors.push(err2);
                                          }
                                          errors++;
                                        }
                                        var _valid1 = _errs33 === errors;
                                        valid2 = valid2 || _valid1;
                                        if (!valid2) {
                                          const err3 = { instancePath: instancePath + "/progress", schemaPath: "#/properties/progress/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                          if (vErrors === null) {
                                            vErrors = [err3];
                                          } else {
                                            vErrors.push(err3);
                                          }
                                          errors++;
                                          validate186.errors = vErrors;
                                          return false;
                                        } else {
                                          errors = _errs31;
                                          if (vErrors !== null) {
                                            if (_errs31) {
                                              vErrors.length = _errs31;
                                            } else {
                                              vErrors = null;
                                            }
                                          }
                                        }
                                        var valid0 = _errs30 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.metrics !== void 0) {
                                          let data15 = data.metrics;
                                          const _errs35 = errors;
                                          const _errs36 = errors;
                                          let valid3 = false;
                                          const _errs37 = errors;
                                          if (!validate155(data15, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                                            vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                                            errors = vErrors.length;
                                          }
                                          var _valid2 = _errs37 === errors;
                                          valid3 = valid3 || _valid2;
                                          const _errs38 = errors;
                                          if (data15 !== null) {
                                            const err4 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            if (vErrors === null) {
                                              vErrors = [err4];
                                            } else {
                                              vErrors.push(err4);
                                            }
                                            errors++;
                                          }
                                          var _valid2 = _errs38 === errors;
                                          valid3 = valid3 || _valid2;
                                          if (!valid3) {
                                            const err5 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            if (vErrors === null) {
                                              vErrors = [err5];
                                            } else {
                                              vErrors.push(err5);
                                            }
                                            errors++;
                                            validate186.errors = vErrors;
                                            return false;
                                          } else {
                                            errors = _errs36;
                                            if (vErrors !== null) {
                                              if (_errs36) {
                                                vErrors.length = _errs36;
                                              } else {
                                                vErrors = null;
                                              }
                                            }
                                          }
                                          var valid0 = _errs35 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.estimated_finish !== void 0) {
                                            let data16 = data.estimated_finish;
                                            const _errs40 = errors;
                                            if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16)) && data16 !== null) {
                                              validate186.errors = [{ instancePath: instancePath + "/estimated_finish", schemaPath: "#/properties/estimated_finish/type", keyword: "type", params: { type: schema77.properties.estimated_finish.type }, message: "must be integer,null" }];
                                              return false;
                                            }
                                            if (errors === _errs40) {
                                              if (typeof data16 == "number" && isFinite(data16)) {
                                                if (data16 < 0 || isNaN(data16)) {
                                                  validate186.errors = [{ instancePath: instancePath + "/estimated_finish", schemaPath: "#/properties/estimated_finish/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                  return false;
                                                }
                                              }
                                            }
                                            var valid0 = _errs40 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.running_seconds !== void 0) {
                                              let data17 = data.running_seconds;
                                              const _errs42 = errors;
                                              if (errors === _errs42) {
                                                if (typeof data17 == "number" && isFinite(data17)) {
                                                  if (data17 < 0 || isNaN(data17)) {
                                                    validate186.errors = [{ instancePath: instancePath + "/running_seconds", schemaPath: "#/properties/running_seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                    return false;
                                                  }
                                                } else {
                                                  validate186.errors = [{ instancePath: instancePath + "/running_seconds", schemaPath: "#/properties/running_seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                  return false;
                                                }
                                              }
                                              var valid0 = _errs42 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.error !== void 0) {
                                                let data18 = data.error;
                                                const _errs44 = errors;
                                                const _errs45 = errors;
                                                let valid4 = false;
                                                const _errs46 = errors;
                                                if (errors === _errs46) {
                                                  if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                                    let missing1;
                                                    if (data18.code === void 0 && (missing1 = "code") || data18.message === void 0 && (missing1 = "message") || data18.param === void 0 && (missing1 = "param")) {
                                                      const err6 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                      if (vErrors === null) {
                                                        vErrors = [err6];
                                                      } else {
                                                        vErrors.push(err6);
                                                      }
                                                      errors++;
                                                    } else {
                                                      const _errs48 = errors;
                                                      for (const key1 in data18) {
                                                        if (!(key1 === "code" || key1 === "message" || key1 === "param")) {
                                                          const err7 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                                          if (vErrors === null) {
                                                            vErrors = [err7];
                                                          } else {
                                                            vErrors.push(err7);
                                                          }
                                                          errors++;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs48 === errors) {
                                                        if (data18.code !== void 0) {
                                                          let data19 = data18.code;
                                                          const _errs49 = errors;
                                                          if (errors === _errs49) {
                                                            if (typeof data19 === "string") {
                                                              if (func1(data19) < 1) {
                                                                const err8 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/anyOf/0/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err8];
                                                                } else {
                                                                  vErrors.push(err8);
                                                                }
                                                                errors++;
                                                              }
                                                            } else {
                                                              const err9 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/anyOf/0/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              if (vErrors === null) {
                                                                vErrors = [err9];
                                                              } else {
                                                                vErrors.push(err9);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                          var valid5 = _errs49 === errors;
                                                        } else {
                                                          var valid5 = true;
                                                        }
                                                        if (valid5) {
                                                          if (data18.message !== void 0) {
                                                            let data20 = data18.message;
                                                            const _errs51 = errors;
                                                            if (errors === _errs51) {
                                                              if (typeof data20 === "string") {
                                                                if (func1(data20) < 1) {
                                                                  const err10 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/anyOf/0/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err10];
                                                                  } else {
                                                                    vErrors.push(err10);
                                                                  }
                                                                  errors++;
                                                                }
                                                              } else {
                                                                const err11 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/anyOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err11];
                                                                } else {
                                                                  vErrors.push(err11);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                            var valid5 = _errs51 === errors;
                                                          } else {
                                                            var valid5 = true;
                                                          }
                                                          if (valid5) {
                                                            if (data18.param !== void 0) {
                                                              let data21 = data18.param;
                                                              const _errs53 = errors;
                                                              if (typeof data21 !== "string" && data21 !== null) {
                                                                const err12 = { instancePath: instancePath + "/error/param", schemaPath: "#/properties/error/anyOf/0/properties/param/type", keyword: "type", params: { type: schema77.properties.error.anyOf[0].properties.param.type }, message: "must be string,null" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err12];
                                                                } else {
                                                                  vErrors.push(err12);
                                                                }
                                                                errors++;
                                                              }
                                                              var valid5 = _errs53 === errors;
                                                            } else {
                                                              var valid5 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else {
                                                    const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                      vErrors = [err13];
                                                    } else {
                                                      vErrors.push(err13);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var _valid3 = _errs46 === errors;
                                                valid4 = valid4 || _valid3;
                                                const _errs55 = errors;
                                                if (data18 !== null) {
                                                  const err14 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  if (vErrors === null) {
                                                    vErrors = [err14];
                                                  } else {
                                                    vErrors.push(err14);
                                                  }
                                                  errors++;
                                                }
                                                var _valid3 = _errs55 === errors;
                                                valid4 = valid4 || _valid3;
                                                if (!valid4) {
                                                  const err15 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err15];
                                                  } else {
                                                    vErrors.push(err15);
                                                  }
                                                  errors++;
                                                  validate186.errors = vErrors;
                                                  return false;
                                                } else {
                                                  errors = _errs45;
                                                  if (vErrors !== null) {
                                                    if (_errs45) {
                                                      vErrors.length = _errs45;
                                                    } else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs44 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate186.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate186.errors = vErrors;
  return errors === 0;
}
validate186.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate185(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate185.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate186(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
    errors = vErrors.length;
  }
  validate185.errors = vErrors;
  return errors === 0;
}
validate185.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry15 = validate194;
var schema85 = { "title": "TrainingJobEventList", "type": "object", "additionalProperties": false, "required": ["object", "data", "first_id", "last_id", "has_more"], "properties": { "object": { "type": "string", "const": "list" }, "data": { "type": "array", "items": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingJobEvent" } }, "first_id": { "type": ["string", "null"], "description": "The id of the first item of this page." }, "last_id": { "type": ["string", "null"], "description": "The id of the last item of this page: the `after` of the next one." }, "has_more": { "type": "boolean", "description": "Whether there is another page." } } };
var schema86 = { "title": "TrainingJobEvent", "type": "object", "additionalProperties": false, "required": ["id", "object", "created_at", "level", "type", "message", "data"], "properties": { "id": { "type": "string", "minLength": 1 }, "object": { "type": "string", "const": "training.job.event" }, "created_at": { "type": "integer", "minimum": 0, "description": "In seconds since 1970." }, "level": { "type": "string", "enum": ["info", "warn", "error"] }, "type": { "type": "string", "enum": ["message", "metrics"], "description": "`metrics` carries progress." }, "message": { "type": "string", "minLength": 1 }, "data": { "description": "Of `metrics`: where training stands. Else null, or facts about the message.", "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingProgress" }, { "title": "Facts", "type": "object", "additionalProperties": true }, { "title": "None", "type": "null" }] } } };
function validate196(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate196.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.created_at === void 0 && (missing0 = "created_at") || data.level === void 0 && (missing0 = "level") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message") || data.data === void 0 && (missing0 = "data")) {
        validate196.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "object" || key0 === "created_at" || key0 === "level" || key0 === "type" || key0 === "message" || key0 === "data")) {
            validate196.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate196.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate196.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate196.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("training.job.event" !== data1) {
                validate196.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "training.job.event" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created_at !== void 0) {
                let data2 = data.created_at;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate196.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate196.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.level !== void 0) {
                  let data3 = data.level;
                  const _errs8 = errors;
                  if (typeof data3 !== "string") {
                    validate196.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data3 === "info" || data3 === "warn" || data3 === "error")) {
                    validate196.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema86.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.type !== void 0) {
                    let data4 = data.type;
                    const _errs10 = errors;
                    if (typeof data4 !== "string") {
                      validate196.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "message" || data4 === "metrics")) {
                      validate196.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema86.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.message !== void 0) {
                      let data5 = data.message;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data5 === "string") {
                          if (func1(data5) < 1) {
                            validate196.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate196.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.data !== void 0) {
                        let data6 = data.data;
                        const _errs14 = errors;
                        const _errs15 = errors;
                        let valid1 = false;
                        const _errs16 = errors;
                        if (!validate179(data6, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs16 === errors;
                        valid1 = valid1 || _valid0;
                        if (_valid0) {
                          var props0 = true;
                        }
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          } else {
                            const err0 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                          }
                        }
                        var _valid0 = _errs17 === errors;
                        valid1 = valid1 || _valid0;
                        if (_valid0) {
                          if (props0 !== true) {
                            props0 = true;
                          }
                        }
                        const _errs20 = errors;
                        if (data6 !== null) {
                          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                        }
                        var _valid0 = _errs20 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                          validate196.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs15;
                          if (vErrors !== null) {
                            if (_errs15) {
                              vErrors.length = _errs15;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate196.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate196.errors = vErrors;
  return errors === 0;
}
validate196.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate195(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate195.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data") || data.first_id === void 0 && (missing0 = "first_id") || data.last_id === void 0 && (missing0 = "last_id") || data.has_more === void 0 && (missing0 = "has_more")) {
        validate195.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "data" || key0 === "first_id" || key0 === "last_id" || key0 === "has_more")) {
            validate195.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate195.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate195.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== void 0) {
              let data1 = data.data;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate196(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate195.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.first_id !== void 0) {
                let data3 = data.first_id;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate195.errors = [{ instancePath: instancePath + "/first_id", schemaPath: "#/properties/first_id/type", keyword: "type", params: { type: schema85.properties.first_id.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.last_id !== void 0) {
                  let data4 = data.last_id;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate195.errors = [{ instancePath: instancePath + "/last_id", schemaPath: "#/properties/last_id/type", keyword: "type", params: { type: schema85.properties.last_id.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.has_more !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.has_more !== "boolean") {
                      validate195.errors = [{ instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate195.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate195.errors = vErrors;
  return errors === 0;
}
validate195.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate194(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate194.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate195(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
    errors = vErrors.length;
  }
  validate194.errors = vErrors;
  return errors === 0;
}
validate194.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry16 = validate200;
function validate201(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate201.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.created_at === void 0 && (missing0 = "created_at") || data.level === void 0 && (missing0 = "level") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message") || data.data === void 0 && (missing0 = "data")) {
        validate201.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "id" || key0 === "object" || key0 === "created_at" || key0 === "level" || key0 === "type" || key0 === "message" || key0 === "data")) {
            validate201.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate201.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate201.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate201.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("training.job.event" !== data1) {
                validate201.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "training.job.event" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created_at !== void 0) {
                let data2 = data.created_at;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate201.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate201.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.level !== void 0) {
                  let data3 = data.level;
                  const _errs8 = errors;
                  if (typeof data3 !== "string") {
                    validate201.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                  if (!(data3 === "info" || data3 === "warn" || data3 === "error")) {
                    validate201.errors = [{ instancePath: instancePath + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: schema86.properties.level.enum }, message: "must be equal to one of the allowed values" }];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.type !== void 0) {
                    let data4 = data.type;
                    const _errs10 = errors;
                    if (typeof data4 !== "string") {
                      validate201.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                    if (!(data4 === "message" || data4 === "metrics")) {
                      validate201.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema86.properties.type.enum }, message: "must be equal to one of the allowed values" }];
                      return false;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.message !== void 0) {
                      let data5 = data.message;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (typeof data5 === "string") {
                          if (func1(data5) < 1) {
                            validate201.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                            return false;
                          }
                        } else {
                          validate201.errors = [{ instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.data !== void 0) {
                        let data6 = data.data;
                        const _errs14 = errors;
                        const _errs15 = errors;
                        let valid1 = false;
                        const _errs16 = errors;
                        if (!validate179(data6, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
                          errors = vErrors.length;
                        }
                        var _valid0 = _errs16 === errors;
                        valid1 = valid1 || _valid0;
                        if (_valid0) {
                          var props0 = true;
                        }
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          } else {
                            const err0 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err0];
                            } else {
                              vErrors.push(err0);
                            }
                            errors++;
                          }
                        }
                        var _valid0 = _errs17 === errors;
                        valid1 = valid1 || _valid0;
                        if (_valid0) {
                          if (props0 !== true) {
                            props0 = true;
                          }
                        }
                        const _errs20 = errors;
                        if (data6 !== null) {
                          const err1 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err1];
                          } else {
                            vErrors.push(err1);
                          }
                          errors++;
                        }
                        var _valid0 = _errs20 === errors;
                        valid1 = valid1 || _valid0;
                        if (!valid1) {
                          const err2 = { instancePath: instancePath + "/data", schemaPath: "#/properties/data/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                          validate201.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs15;
                          if (vErrors !== null) {
                            if (_errs15) {
                              vErrors.length = _errs15;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate201.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate201.errors = vErrors;
  return errors === 0;
}
validate201.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate200(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate200.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate201(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
    errors = vErrors.length;
  }
  validate200.errors = vErrors;
  return errors === 0;
}
validate200.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry17 = validate204;
var schema90 = { "title": "TrainingJobCheckpointList", "type": "object", "additionalProperties": false, "required": ["object", "data", "first_id", "last_id", "has_more"], "properties": { "object": { "type": "string", "const": "list" }, "data": { "type": "array", "items": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingJobCheckpoint" } }, "first_id": { "type": ["string", "null"], "description": "The id of the first item of this page." }, "last_id": { "type": ["string", "null"], "description": "The id of the last item of this page: the `after` of the next one." }, "has_more": { "type": "boolean", "description": "Whether there is another page." } } };
var schema91 = { "title": "TrainingJobCheckpoint", "type": "object", "additionalProperties": false, "required": ["id", "object", "created_at", "training_job_id", "step_number", "epoch", "metrics", "size_bytes", "sha256"], "properties": { "id": { "type": "string", "minLength": 1 }, "object": { "type": "string", "const": "training.job.checkpoint" }, "created_at": { "type": "integer", "minimum": 0, "description": "In seconds since 1970." }, "training_job_id": { "type": "string", "minLength": 1 }, "step_number": { "type": "integer", "minimum": 0 }, "epoch": { "type": "integer", "minimum": 0 }, "metrics": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingMetrics" }, "size_bytes": { "type": "integer", "minimum": 0 }, "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } } };
function validate206(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate206.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.created_at === void 0 && (missing0 = "created_at") || data.training_job_id === void 0 && (missing0 = "training_job_id") || data.step_number === void 0 && (missing0 = "step_number") || data.epoch === void 0 && (missing0 = "epoch") || data.metrics === void 0 && (missing0 = "metrics") || data.size_bytes === void 0 && (missing0 = "size_bytes") || data.sha256 === void 0 && (missing0 = "sha256")) {
        validate206.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func10.call(schema91.properties, key0)) {
            validate206.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate206.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate206.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate206.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("training.job.checkpoint" !== data1) {
                validate206.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "training.job.checkpoint" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created_at !== void 0) {
                let data2 = data.created_at;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate206.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate206.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.training_job_id !== void 0) {
                  let data3 = data.training_job_id;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (typeof data3 === "string") {
                      if (func1(data3) < 1) {
                        validate206.errors = [{ instancePath: instancePath + "/training_job_id", schemaPath: "#/properties/training_job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                        return false;
                      }
                    } else {
                      validate206.errors = [{ instancePath: instancePath + "/training_job_id", schemaPath: "#/properties/training_job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.step_number !== void 0) {
                    let data4 = data.step_number;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                      validate206.errors = [{ instancePath: instancePath + "/step_number", schemaPath: "#/properties/step_number/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate206.errors = [{ instancePath: instancePath + "/step_number", schemaPath: "#/properties/step_number/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.epoch !== void 0) {
                      let data5 = data.epoch;
                      const _errs12 = errors;
                      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                        validate206.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs12) {
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate206.errors = [{ instancePath: instancePath + "/epoch", schemaPath: "#/properties/epoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.metrics !== void 0) {
                        const _errs14 = errors;
                        if (!validate165(data.metrics, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.size_bytes !== void 0) {
                          let data7 = data.size_bytes;
                          const _errs15 = errors;
                          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                            validate206.errors = [{ instancePath: instancePath + "/size_bytes", schemaPath: "#/properties/size_bytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                            return false;
                          }
                          if (errors === _errs15) {
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 < 0 || isNaN(data7)) {
                                validate206.errors = [{ instancePath: instancePath + "/size_bytes", schemaPath: "#/properties/size_bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.sha256 !== void 0) {
                            let data8 = data.sha256;
                            const _errs17 = errors;
                            if (errors === _errs17) {
                              if (typeof data8 === "string") {
                                if (!pattern3.test(data8)) {
                                  validate206.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }];
                                  return false;
                                }
                              } else {
                                validate206.errors = [{ instancePath: instancePath + "/sha256", schemaPath: "#/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate206.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate206.errors = vErrors;
  return errors === 0;
}
validate206.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate205(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate205.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data") || data.first_id === void 0 && (missing0 = "first_id") || data.last_id === void 0 && (missing0 = "last_id") || data.has_more === void 0 && (missing0 = "has_more")) {
        validate205.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "data" || key0 === "first_id" || key0 === "last_id" || key0 === "has_more")) {
            validate205.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate205.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate205.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== void 0) {
              let data1 = data.data;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate206(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate205.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.first_id !== void 0) {
                let data3 = data.first_id;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate205.errors = [{ instancePath: instancePath + "/first_id", schemaPath: "#/properties/first_id/type", keyword: "type", params: { type: schema90.properties.first_id.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.last_id !== void 0) {
                  let data4 = data.last_id;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate205.errors = [{ instancePath: instancePath + "/last_id", schemaPath: "#/properties/last_id/type", keyword: "type", params: { type: schema90.properties.last_id.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.has_more !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.has_more !== "boolean") {
                      validate205.errors = [{ instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate205.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate205.errors = vErrors;
  return errors === 0;
}
validate205.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate205(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
    errors = vErrors.length;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry18 = validate210;
var schema93 = { "title": "EvaluationList", "type": "object", "additionalProperties": false, "required": ["object", "data", "first_id", "last_id", "has_more"], "properties": { "object": { "type": "string", "const": "list" }, "data": { "type": "array", "items": { "$ref": "https://understudy.invalid/openapi.json#/$defs/Evaluation" } }, "first_id": { "type": ["string", "null"], "description": "The id of the first item of this page." }, "last_id": { "type": ["string", "null"], "description": "The id of the last item of this page: the `after` of the next one." }, "has_more": { "type": "boolean", "description": "Whether there is another page." } } };
var schema94 = { "title": "Evaluation", "type": "object", "additionalProperties": false, "required": ["id", "object", "created_at", "started_at", "finished_at", "status", "model", "file", "metadata", "metrics", "error"], "properties": { "id": { "type": "string", "minLength": 1 }, "object": { "type": "string", "const": "evaluation" }, "created_at": { "type": "integer", "minimum": 0, "description": "In seconds since 1970." }, "started_at": { "type": ["integer", "null"], "minimum": 0, "description": "In seconds since 1970." }, "finished_at": { "type": ["integer", "null"], "minimum": 0, "description": "In seconds since 1970." }, "status": { "type": "string", "enum": ["queued", "running", "succeeded", "failed"] }, "model": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ModelId" }, "file": { "type": "string" }, "metadata": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/Metadata" }, { "title": "None", "type": "null" }] }, "metrics": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/ModelMetrics" }, { "title": "None", "type": "null" }], "description": "The measures, once it has succeeded." }, "error": { "anyOf": [{ "title": "Failure", "type": "object", "additionalProperties": false, "required": ["code", "message", "param"], "properties": { "code": { "type": "string", "minLength": 1 }, "message": { "type": "string", "minLength": 1 }, "param": { "type": ["string", "null"] } } }, { "title": "None", "type": "null" }] } } };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.created_at === void 0 && (missing0 = "created_at") || data.started_at === void 0 && (missing0 = "started_at") || data.finished_at === void 0 && (missing0 = "finished_at") || data.status === void 0 && (missing0 = "status") || data.model === void 0 && (missing0 = "model") || data.file === void 0 && (missing0 = "file") || data.metadata === void 0 && (missing0 = "metadata") || data.metrics === void 0 && (missing0 = "metrics") || data.error === void 0 && (missing0 = "error")) {
        validate212.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func10.call(schema94.properties, key0)) {
            validate212.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate212.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate212.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate212.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("evaluation" !== data1) {
                validate212.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "evaluation" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created_at !== void 0) {
                let data2 = data.created_at;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate212.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate212.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.started_at !== void 0) {
                  let data3 = data.started_at;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
                    validate212.errors = [{ instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: schema94.properties.started_at.type }, message: "must be integer,null" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate212.errors = [{ instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.finished_at !== void 0) {
                    let data4 = data.finished_at;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
                      validate212.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: schema94.properties.finished_at.type }, message: "must be integer,null" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate212.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data5 = data.status;
                      const _errs12 = errors;
                      if (typeof data5 !== "string") {
                        validate212.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data5 === "queued" || data5 === "running" || data5 === "succeeded" || data5 === "failed")) {
                        validate212.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema94.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.model !== void 0) {
                        const _errs14 = errors;
                        if (!validate57(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.file !== void 0) {
                          const _errs15 = errors;
                          if (typeof data.file !== "string") {
                            validate212.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.metadata !== void 0) {
                            let data8 = data.metadata;
                            const _errs17 = errors;
                            const _errs18 = errors;
                            let valid1 = false;
                            const _errs19 = errors;
                            if (!validate177(data8, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                              errors = vErrors.length;
                            }
                            var _valid0 = _errs19 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs20 = errors;
                            if (data8 !== null) {
                              const err0 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                            var _valid0 = _errs20 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                              const err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                              validate212.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs18;
                              if (vErrors !== null) {
                                if (_errs18) {
                                  vErrors.length = _errs18;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.metrics !== void 0) {
                              let data9 = data.metrics;
                              const _errs22 = errors;
                              const _errs23 = errors;
                              let valid2 = false;
                              const _errs24 = errors;
                              if (!validate155(data9, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                                errors = vErrors.length;
                              }
                              var _valid1 = _errs24 === errors;
                              valid2 = valid2 || _valid1;
                              const _errs25 = errors;
                              if (data9 !== null) {
                                const err2 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                              }
                              var _valid1 = _errs25 === errors;
                              valid2 = valid2 || _valid1;
                              if (!valid2) {
                                const err3 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                                validate212.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs23;
                                if (vErrors !== null) {
                                  if (_errs23) {
                                    vErrors.length = _errs23;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.error !== void 0) {
                                let data10 = data.error;
                                const _errs27 = errors;
                                const _errs28 = errors;
                                let valid3 = false;
                                const _errs29 = errors;
                                if (errors === _errs29) {
                                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                    let missing1;
                                    if (data10.code === void 0 && (missing1 = "code") || data10.message === void 0 && (missing1 = "message") || data10.param === void 0 && (missing1 = "param")) {
                                      const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                      if (vErrors === null) {
                                        vErrors = [err4];
                                      } else {
                                        vErrors.push(err4);
                                      }
                                      errors++;
                                    } else {
                                      const _errs31 = errors;
                                      for (const key1 in data10) {
                                        if (!(key1 === "code" || key1 === "message" || key1 === "param")) {
                                          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                          if (vErrors === null) {
                                            vErrors = [err5];
                                          } else {
                                            vErrors.push(err5);
                                          }
                                          errors++;
                                          break;
                                        }
                                      }
                                      if (_errs31 === errors) {
                                        if (data10.code !== void 0) {
                                          let data11 = data10.code;
                                          const _errs32 = errors;
                                          if (errors === _errs32) {
                                            if (typeof data11 === "string") {
                                              if (func1(data11) < 1) {
                                                const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/anyOf/0/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                if (vErrors === null) {
                                                  vErrors = [err6];
                                                } else {
                                                  vErrors.push(err6);
                                                }
                                                errors++;
                                              }
                                            } else {
                                              const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/anyOf/0/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              if (vErrors === null) {
                                                vErrors = [err7];
                                              } else {
                                                vErrors.push(err7);
                                              }
                                              errors++;
                                            }
                                          }
                                          var valid4 = _errs32 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data10.message !== void 0) {
                                            let data12 = data10.message;
                                            const _errs34 = errors;
                                            if (errors === _errs34) {
                                              if (typeof data12 === "string") {
                                                if (func1(data12) < 1) {
                                                  const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/anyOf/0/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                  if (vErrors === null) {
                                                    vErrors = [err8];
                                                  } else {
                                                    vErrors.push(err8);
                                                  }
                                                  errors++;
                                                }
                                              } else {
                                                const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/anyOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err9];
                                                } else {
                                                  vErrors.push(err9);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid4 = _errs34 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data10.param !== void 0) {
                                              let data13 = data10.param;
                                              const _errs36 = errors;
                                              if (typeof data13 !== "string" && data13 !== null) {
                                                const err10 = { instancePath: instancePath + "/error/param", schemaPath: "#/properties/error/anyOf/0/properties/param/type", keyword: "type", params: { type: schema94.properties.error.anyOf[0].properties.param.type }, message: "must be string,null" };
                                                if (vErrors === null) {
                                                  vErrors = [err10];
                                                } else {
                                                  vErrors.push(err10);
                                                }
                                                errors++;
                                              }
                                              var valid4 = _errs36 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                      vErrors = [err11];
                                    } else {
                                      vErrors.push(err11);
                                    }
                                    errors++;
                                  }
                                }
                                var _valid2 = _errs29 === errors;
                                valid3 = valid3 || _valid2;
                                const _errs38 = errors;
                                if (data10 !== null) {
                                  const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err12];
                                  } else {
                                    vErrors.push(err12);
                                  }
                                  errors++;
                                }
                                var _valid2 = _errs38 === errors;
                                valid3 = valid3 || _valid2;
                                if (!valid3) {
                                  const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err13];
                                  } else {
                                    vErrors.push(err13);
                                  }
                                  errors++;
                                  validate212.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs28;
                                  if (vErrors !== null) {
                                    if (_errs28) {
                                      vErrors.length = _errs28;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate212.errors = vErrors;
  return errors === 0;
}
validate212.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate211(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate211.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.data === void 0 && (missing0 = "data") || data.first_id === void 0 && (missing0 = "first_id") || data.last_id === void 0 && (missing0 = "last_id") || data.has_more === void 0 && (missing0 = "has_more")) {
        validate211.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "data" || key0 === "first_id" || key0 === "last_id" || key0 === "has_more")) {
            validate211.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate211.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate211.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.data !== void 0) {
              let data1 = data.data;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (Array.isArray(data1)) {
                  var valid1 = true;
                  const len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs6 = errors;
                    if (!validate212(data1[i0], { instancePath: instancePath + "/data/" + i0, parentData: data1, parentDataProperty: i0, rootData, dynamicAnchors })) {
                      vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
                      errors = vErrors.length;
                    }
                    var valid1 = _errs6 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate211.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.first_id !== void 0) {
                let data3 = data.first_id;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate211.errors = [{ instancePath: instancePath + "/first_id", schemaPath: "#/properties/first_id/type", keyword: "type", params: { type: schema93.properties.first_id.type }, message: "must be string,null" }];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.last_id !== void 0) {
                  let data4 = data.last_id;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate211.errors = [{ instancePath: instancePath + "/last_id", schemaPath: "#/properties/last_id/type", keyword: "type", params: { type: schema93.properties.last_id.type }, message: "must be string,null" }];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.has_more !== void 0) {
                    const _errs11 = errors;
                    if (typeof data.has_more !== "boolean") {
                      validate211.errors = [{ instancePath: instancePath + "/has_more", schemaPath: "#/properties/has_more/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate211.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate211.errors = vErrors;
  return errors === 0;
}
validate211.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate210(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate210.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate211(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
    errors = vErrors.length;
  }
  validate210.errors = vErrors;
  return errors === 0;
}
validate210.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry19 = validate218;
function validate219(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate219.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.object === void 0 && (missing0 = "object") || data.created_at === void 0 && (missing0 = "created_at") || data.started_at === void 0 && (missing0 = "started_at") || data.finished_at === void 0 && (missing0 = "finished_at") || data.status === void 0 && (missing0 = "status") || data.model === void 0 && (missing0 = "model") || data.file === void 0 && (missing0 = "file") || data.metadata === void 0 && (missing0 = "metadata") || data.metrics === void 0 && (missing0 = "metrics") || data.error === void 0 && (missing0 = "error")) {
        validate219.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func10.call(schema94.properties, key0)) {
            validate219.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  validate219.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              } else {
                validate219.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.object !== void 0) {
              let data1 = data.object;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                validate219.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
              if ("evaluation" !== data1) {
                validate219.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "evaluation" }, message: "must be equal to constant" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.created_at !== void 0) {
                let data2 = data.created_at;
                const _errs6 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate219.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs6) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate219.errors = [{ instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.started_at !== void 0) {
                  let data3 = data.started_at;
                  const _errs8 = errors;
                  if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3)) && data3 !== null) {
                    validate219.errors = [{ instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/type", keyword: "type", params: { type: schema94.properties.started_at.type }, message: "must be integer,null" }];
                    return false;
                  }
                  if (errors === _errs8) {
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate219.errors = [{ instancePath: instancePath + "/started_at", schemaPath: "#/properties/started_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.finished_at !== void 0) {
                    let data4 = data.finished_at;
                    const _errs10 = errors;
                    if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4)) && data4 !== null) {
                      validate219.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/type", keyword: "type", params: { type: schema94.properties.finished_at.type }, message: "must be integer,null" }];
                      return false;
                    }
                    if (errors === _errs10) {
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate219.errors = [{ instancePath: instancePath + "/finished_at", schemaPath: "#/properties/finished_at/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== void 0) {
                      let data5 = data.status;
                      const _errs12 = errors;
                      if (typeof data5 !== "string") {
                        validate219.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data5 === "queued" || data5 === "running" || data5 === "succeeded" || data5 === "failed")) {
                        validate219.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema94.properties.status.enum }, message: "must be equal to one of the allowed values" }];
                        return false;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.model !== void 0) {
                        const _errs14 = errors;
                        if (!validate57(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs14 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.file !== void 0) {
                          const _errs15 = errors;
                          if (typeof data.file !== "string") {
                            validate219.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                            return false;
                          }
                          var valid0 = _errs15 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.metadata !== void 0) {
                            let data8 = data.metadata;
                            const _errs17 = errors;
                            const _errs18 = errors;
                            let valid1 = false;
                            const _errs19 = errors;
                            if (!validate177(data8, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
                              errors = vErrors.length;
                            }
                            var _valid0 = _errs19 === errors;
                            valid1 = valid1 || _valid0;
                            const _errs20 = errors;
                            if (data8 !== null) {
                              const err0 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            }
                            var _valid0 = _errs20 === errors;
                            valid1 = valid1 || _valid0;
                            if (!valid1) {
                              const err1 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                              validate219.errors = vErrors;
                              return false;
                            } else {
                              errors = _errs18;
                              if (vErrors !== null) {
                                if (_errs18) {
                                  vErrors.length = _errs18;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.metrics !== void 0) {
                              let data9 = data.metrics;
                              const _errs22 = errors;
                              const _errs23 = errors;
                              let valid2 = false;
                              const _errs24 = errors;
                              if (!validate155(data9, { instancePath: instancePath + "/metrics", parentData: data, parentDataProperty: "metrics", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors);
                                errors = vErrors.length;
                              }
                              var _valid1 = _errs24 === errors;
                              valid2 = valid2 || _valid1;
                              const _errs25 = errors;
                              if (data9 !== null) {
                                const err2 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                              }
                              var _valid1 = _errs25 === errors;
                              valid2 = valid2 || _valid1;
                              if (!valid2) {
                                const err3 = { instancePath: instancePath + "/metrics", schemaPath: "#/properties/metrics/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                                validate219.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs23;
                                if (vErrors !== null) {
                                  if (_errs23) {
                                    vErrors.length = _errs23;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.error !== void 0) {
                                let data10 = data.error;
                                const _errs27 = errors;
                                const _errs28 = errors;
                                let valid3 = false;
                                const _errs29 = errors;
                                if (errors === _errs29) {
                                  if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                                    let missing1;
                                    if (data10.code === void 0 && (missing1 = "code") || data10.message === void 0 && (missing1 = "message") || data10.param === void 0 && (missing1 = "param")) {
                                      const err4 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                      if (vErrors === null) {
                                        vErrors = [err4];
                                      } else {
                                        vErrors.push(err4);
                                      }
                                      errors++;
                                    } else {
                                      const _errs31 = errors;
                                      for (const key1 in data10) {
                                        if (!(key1 === "code" || key1 === "message" || key1 === "param")) {
                                          const err5 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                          if (vErrors === null) {
                                            vErrors = [err5];
                                          } else {
                                            vErrors.push(err5);
                                          }
                                          errors++;
                                          break;
                                        }
                                      }
                                      if (_errs31 === errors) {
                                        if (data10.code !== void 0) {
                                          let data11 = data10.code;
                                          const _errs32 = errors;
                                          if (errors === _errs32) {
                                            if (typeof data11 === "string") {
                                              if (func1(data11) < 1) {
                                                const err6 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/anyOf/0/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                if (vErrors === null) {
                                                  vErrors = [err6];
                                                } else {
                                                  vErrors.push(err6);
                                                }
                                                errors++;
                                              }
                                            } else {
                                              const err7 = { instancePath: instancePath + "/error/code", schemaPath: "#/properties/error/anyOf/0/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              if (vErrors === null) {
                                                vErrors = [err7];
                                              } else {
                                                vErrors.push(err7);
                                              }
                                              errors++;
                                            }
                                          }
                                          var valid4 = _errs32 === errors;
                                        } else {
                                          var valid4 = true;
                                        }
                                        if (valid4) {
                                          if (data10.message !== void 0) {
                                            let data12 = data10.message;
                                            const _errs34 = errors;
                                            if (errors === _errs34) {
                                              if (typeof data12 === "string") {
                                                if (func1(data12) < 1) {
                                                  const err8 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/anyOf/0/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                                  if (vErrors === null) {
                                                    vErrors = [err8];
                                                  } else {
                                                    vErrors.push(err8);
                                                  }
                                                  errors++;
                                                }
                                              } else {
                                                const err9 = { instancePath: instancePath + "/error/message", schemaPath: "#/properties/error/anyOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err9];
                                                } else {
                                                  vErrors.push(err9);
                                                }
                                                errors++;
                                              }
                                            }
                                            var valid4 = _errs34 === errors;
                                          } else {
                                            var valid4 = true;
                                          }
                                          if (valid4) {
                                            if (data10.param !== void 0) {
                                              let data13 = data10.param;
                                              const _errs36 = errors;
                                              if (typeof data13 !== "string" && data13 !== null) {
                                                const err10 = { instancePath: instancePath + "/error/param", schemaPath: "#/properties/error/anyOf/0/properties/param/type", keyword: "type", params: { type: schema94.properties.error.anyOf[0].properties.param.type }, message: "must be string,null" };
                                                if (vErrors === null) {
                                                  vErrors = [err10];
                                                } else {
                                                  vErrors.push(err10);
                                                }
                                                errors++;
                                              }
                                              var valid4 = _errs36 === errors;
                                            } else {
                                              var valid4 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    const err11 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                      vErrors = [err11];
                                    } else {
                                      vErrors.push(err11);
                                    }
                                    errors++;
                                  }
                                }
                                var _valid2 = _errs29 === errors;
                                valid3 = valid3 || _valid2;
                                const _errs38 = errors;
                                if (data10 !== null) {
                                  const err12 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err12];
                                  } else {
                                    vErrors.push(err12);
                                  }
                                  errors++;
                                }
                                var _valid2 = _errs38 === errors;
                                valid3 = valid3 || _valid2;
                                if (!valid3) {
                                  const err13 = { instancePath: instancePath + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err13];
                                  } else {
                                    vErrors.push(err13);
                                  }
                                  errors++;
                                  validate219.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs28;
                                  if (vErrors !== null) {
                                    if (_errs28) {
                                      vErrors.length = _errs28;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                                var valid0 = _errs27 === errors;
                              } else {
                                var valid0 = true;
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate219.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate219.errors = vErrors;
  return errors === 0;
}
validate219.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate218(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate218.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate219(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
    errors = vErrors.length;
  }
  validate218.errors = vErrors;
  return errors === 0;
}
validate218.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry20 = validate224;
function validate228(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate228.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.label === void 0 && (missing0 = "label") || data.probability === void 0 && (missing0 = "probability")) {
        validate228.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "label" || key0 === "probability")) {
            validate228.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.label !== void 0) {
            const _errs2 = errors;
            if (typeof data.label !== "string") {
              validate228.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.probability !== void 0) {
              let data1 = data.probability;
              const _errs4 = errors;
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 > 1 || isNaN(data1)) {
                    validate228.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                    return false;
                  } else {
                    if (data1 < 0 || isNaN(data1)) {
                      validate228.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                      return false;
                    }
                  }
                } else {
                  validate228.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                  return false;
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate228.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate228.errors = vErrors;
  return errors === 0;
}
validate228.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate227(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate227.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.index === void 0 && (missing0 = "index")) {
        validate227.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "index" || key0 === "label" || key0 === "probabilities" || key0 === "value" || key0 === "nearest_words")) {
            validate227.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate227.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("prediction" !== data0) {
              validate227.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "prediction" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.index !== void 0) {
              let data1 = data.index;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate227.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate227.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.label !== void 0) {
                const _errs6 = errors;
                if (typeof data.label !== "string") {
                  validate227.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.probabilities !== void 0) {
                  let data3 = data.probabilities;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  let valid1 = false;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data3)) {
                      var valid2 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs12 = errors;
                        if (!validate228(data3[i0], { instancePath: instancePath + "/probabilities/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      const err0 = { instancePath: instancePath + "/probabilities", schemaPath: "#/properties/probabilities/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs10 === errors;
                  valid1 = valid1 || _valid0;
                  const _errs13 = errors;
                  if (data3 !== null) {
                    const err1 = { instancePath: instancePath + "/probabilities", schemaPath: "#/properties/probabilities/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var _valid0 = _errs13 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const err2 = { instancePath: instancePath + "/probabilities", schemaPath: "#/properties/probabilities/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                    validate227.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs9;
                    if (vErrors !== null) {
                      if (_errs9) {
                        vErrors.length = _errs9;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.value !== void 0) {
                    let data5 = data.value;
                    const _errs15 = errors;
                    if (!(typeof data5 == "number" && isFinite(data5))) {
                      validate227.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                      return false;
                    }
                    var valid0 = _errs15 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.nearest_words !== void 0) {
                      let data6 = data.nearest_words;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (Array.isArray(data6)) {
                          var valid3 = true;
                          const len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let data7 = data6[i1];
                            const _errs19 = errors;
                            if (errors === _errs19) {
                              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                                let missing1;
                                if (data7.word === void 0 && (missing1 = "word") || data7.similarity === void 0 && (missing1 = "similarity")) {
                                  validate227.errors = [{ instancePath: instancePath + "/nearest_words/" + i1, schemaPath: "#/properties/nearest_words/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                                  return false;
                                } else {
                                  const _errs21 = errors;
                                  for (const key1 in data7) {
                                    if (!(key1 === "word" || key1 === "similarity")) {
                                      validate227.errors = [{ instancePath: instancePath + "/nearest_words/" + i1, schemaPath: "#/properties/nearest_words/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs21 === errors) {
                                    if (data7.word !== void 0) {
                                      const _errs22 = errors;
                                      if (typeof data7.word !== "string") {
                                        validate227.errors = [{ instancePath: instancePath + "/nearest_words/" + i1 + "/word", schemaPath: "#/properties/nearest_words/items/properties/word/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                        return false;
                                      }
                                      var valid4 = _errs22 === errors;
                                    } else {
                                      var valid4 = true;
                                    }
                                    if (valid4) {
                                      if (data7.similarity !== void 0) {
                                        let data9 = data7.similarity;
                                        const _errs24 = errors;
                                        if (errors === _errs24) {
                                          if (typeof data9 == "number" && isFinite(data9)) {
                                            if (data9 > 1.0001 || isNaN(data9)) {
                                              validate227.errors = [{ instancePath: instancePath + "/nearest_words/" + i1 + "/similarity", schemaPath: "#/properties/nearest_words/items/properties/similarity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1.0001 }, message: "must be <= 1.0001" }];
                                              return false;
                                            } else {
                                              if (data9 < -1.0001 || isNaN(data9)) {
                                                validate227.errors = [{ instancePath: instancePath + "/nearest_words/" + i1 + "/similarity", schemaPath: "#/properties/nearest_words/items/properties/similarity/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1.0001 }, message: "must be >= -1.0001" }];
                                                return false;
                                              }
                                            }
                                          } else {
                                            validate227.errors = [{ instancePath: instancePath + "/nearest_words/" + i1 + "/similarity", schemaPath: "#/properties/nearest_words/items/properties/similarity/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                            return false;
                                          }
                                        }
                                        var valid4 = _errs24 === errors;
                                      } else {
                                        var valid4 = true;
                                      }
                                    }
                                  }
                                }
                              } else {
                                validate227.errors = [{ instancePath: instancePath + "/nearest_words/" + i1, schemaPath: "#/properties/nearest_words/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid3 = _errs19 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate227.errors = [{ instancePath: instancePath + "/nearest_words", schemaPath: "#/properties/nearest_words/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                          return false;
                        }
                      }
                      var valid0 = _errs17 === errors;
                    } else {
                      var valid0 = true;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate227.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate227.errors = vErrors;
  return errors === 0;
}
validate227.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate225(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate225.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.model === void 0 && (missing0 = "model") || data.data === void 0 && (missing0 = "data")) {
        validate225.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "model" || key0 === "data")) {
            validate225.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate225.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate225.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.model !== void 0) {
              const _errs4 = errors;
              if (!validate57(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.data !== void 0) {
                let data2 = data.data;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validate227(data2[i0], { instancePath: instancePath + "/data/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate225.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate225.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate225.errors = vErrors;
  return errors === 0;
}
validate225.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate224(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate224.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate225(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
    errors = vErrors.length;
  }
  validate224.errors = vErrors;
  return errors === 0;
}
validate224.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry21 = validate232;
function validate235(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate235.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.index === void 0 && (missing0 = "index") || data.label === void 0 && (missing0 = "label") || data.probabilities === void 0 && (missing0 = "probabilities")) {
        validate235.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "index" || key0 === "label" || key0 === "probabilities")) {
            validate235.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate235.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("classification" !== data0) {
              validate235.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "classification" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.index !== void 0) {
              let data1 = data.index;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate235.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate235.errors = [{ instancePath: instancePath + "/index", schemaPath: "#/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.label !== void 0) {
                const _errs6 = errors;
                if (typeof data.label !== "string") {
                  validate235.errors = [{ instancePath: instancePath + "/label", schemaPath: "#/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.probabilities !== void 0) {
                  let data3 = data.probabilities;
                  const _errs8 = errors;
                  const _errs9 = errors;
                  let valid1 = false;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data3)) {
                      var valid2 = true;
                      const len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs12 = errors;
                        if (!validate228(data3[i0], { instancePath: instancePath + "/probabilities/" + i0, parentData: data3, parentDataProperty: i0, rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
                          errors = vErrors.length;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      const err0 = { instancePath: instancePath + "/probabilities", schemaPath: "#/properties/probabilities/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                  }
                  var _valid0 = _errs10 === errors;
                  valid1 = valid1 || _valid0;
                  const _errs13 = errors;
                  if (data3 !== null) {
                    const err1 = { instancePath: instancePath + "/probabilities", schemaPath: "#/properties/probabilities/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  }
                  var _valid0 = _errs13 === errors;
                  valid1 = valid1 || _valid0;
                  if (!valid1) {
                    const err2 = { instancePath: instancePath + "/probabilities", schemaPath: "#/properties/probabilities/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    if (vErrors === null) {
                      vErrors = [err2];
                    } else {
                      vErrors.push(err2);
                    }
                    errors++;
                    validate235.errors = vErrors;
                    return false;
                  } else {
                    errors = _errs9;
                    if (vErrors !== null) {
                      if (_errs9) {
                        vErrors.length = _errs9;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate235.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate235.errors = vErrors;
  return errors === 0;
}
validate235.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate233(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate233.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.object === void 0 && (missing0 = "object") || data.model === void 0 && (missing0 = "model") || data.data === void 0 && (missing0 = "data")) {
        validate233.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "object" || key0 === "model" || key0 === "data")) {
            validate233.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.object !== void 0) {
            let data0 = data.object;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate233.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("list" !== data0) {
              validate233.errors = [{ instancePath: instancePath + "/object", schemaPath: "#/properties/object/const", keyword: "const", params: { allowedValue: "list" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.model !== void 0) {
              const _errs4 = errors;
              if (!validate57(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.data !== void 0) {
                let data2 = data.data;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (Array.isArray(data2)) {
                    var valid1 = true;
                    const len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs7 = errors;
                      if (!validate235(data2[i0], { instancePath: instancePath + "/data/" + i0, parentData: data2, parentDataProperty: i0, rootData, dynamicAnchors })) {
                        vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
                        errors = vErrors.length;
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        break;
                      }
                    }
                  } else {
                    validate233.errors = [{ instancePath: instancePath + "/data", schemaPath: "#/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate233.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate233.errors = vErrors;
  return errors === 0;
}
validate233.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate233(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
    errors = vErrors.length;
  }
  validate232.errors = vErrors;
  return errors === 0;
}
validate232.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry22 = validate239;
function validate240(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate240.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status")) {
        validate240.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status")) {
            validate240.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            let data0 = data.status;
            if (typeof data0 !== "string") {
              validate240.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("live" !== data0) {
              validate240.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "live" }, message: "must be equal to constant" }];
              return false;
            }
          }
        }
      }
    } else {
      validate240.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate240.errors = vErrors;
  return errors === 0;
}
validate240.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate239(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate239.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate240(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
    errors = vErrors.length;
  }
  validate239.errors = vErrors;
  return errors === 0;
}
validate239.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry23 = validate242;
var schema107 = { "title": "Readiness", "type": "object", "additionalProperties": false, "required": ["status", "models", "device"], "properties": { "status": { "type": "string", "const": "ready" }, "models": { "type": "integer", "minimum": 0, "description": "How many models can be named in a request." }, "device": { "type": "string", "enum": ["auto", "cpu", "cuda", "webgpu"], "description": "The device that was asked for when the service started." } } };
function validate243(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate243.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.models === void 0 && (missing0 = "models") || data.device === void 0 && (missing0 = "device")) {
        validate243.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "status" || key0 === "models" || key0 === "device")) {
            validate243.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.status !== void 0) {
            let data0 = data.status;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate243.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if ("ready" !== data0) {
              validate243.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/const", keyword: "const", params: { allowedValue: "ready" }, message: "must be equal to constant" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.models !== void 0) {
              let data1 = data.models;
              const _errs4 = errors;
              if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
                validate243.errors = [{ instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 == "number" && isFinite(data1)) {
                  if (data1 < 0 || isNaN(data1)) {
                    validate243.errors = [{ instancePath: instancePath + "/models", schemaPath: "#/properties/models/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                    return false;
                  }
                }
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.device !== void 0) {
                let data2 = data.device;
                const _errs6 = errors;
                if (typeof data2 !== "string") {
                  validate243.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data2 === "auto" || data2 === "cpu" || data2 === "cuda" || data2 === "webgpu")) {
                  validate243.errors = [{ instancePath: instancePath + "/device", schemaPath: "#/properties/device/enum", keyword: "enum", params: { allowedValues: schema107.properties.device.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate243.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate243.errors = vErrors;
  return errors === 0;
}
validate243.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate242.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate243(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
    errors = vErrors.length;
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry24 = validate245;
var pattern6 = new RegExp("^3\\.1\\.", "u");
function validate246(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate246.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.openapi === void 0 && (missing0 = "openapi") || data.info === void 0 && (missing0 = "info") || data.paths === void 0 && (missing0 = "paths")) {
        validate246.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        if (data.openapi !== void 0) {
          let data0 = data.openapi;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (!pattern6.test(data0)) {
                validate246.errors = [{ instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/pattern", keyword: "pattern", params: { pattern: "^3\\.1\\." }, message: 'must match pattern "^3\\.1\\."' }];
                return false;
              }
            } else {
              validate246.errors = [{ instancePath: instancePath + "/openapi", schemaPath: "#/properties/openapi/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.info !== void 0) {
            let data1 = data.info;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              } else {
                validate246.errors = [{ instancePath: instancePath + "/info", schemaPath: "#/properties/info/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.paths !== void 0) {
              let data2 = data.paths;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                } else {
                  validate246.errors = [{ instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate246.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate246.errors = vErrors;
  return errors === 0;
}
validate246.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate245(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate245.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate246(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
    errors = vErrors.length;
  }
  validate245.errors = vErrors;
  return errors === 0;
}
validate245.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry25 = validate248;
function validate248(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate248.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (typeof data === "string") {
      if (func1(data) < 1) {
        validate248.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
        return false;
      }
    } else {
      validate248.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
      return false;
    }
  }
  validate248.errors = vErrors;
  return errors === 0;
}
validate248.evaluated = { "dynamicProps": false, "dynamicItems": false };

// <stdin>
var stdin_default = {
  "embeddings.create 200 application/json": entry0,
  "embeddings.create 400 application/json": entry1,
  "embeddings.create 401 application/json": entry1,
  "embeddings.create 404 application/json": entry1,
  "embeddings.create 413 application/json": entry1,
  "embeddings.create 415 application/json": entry1,
  "embeddings.create 429 application/json": entry1,
  "embeddings.create 500 application/json": entry1,
  "embeddings.create 503 application/json": entry1,
  "rerank.create 200 application/json": entry2,
  "rerank.create 400 application/json": entry1,
  "rerank.create 401 application/json": entry1,
  "rerank.create 404 application/json": entry1,
  "rerank.create 413 application/json": entry1,
  "rerank.create 415 application/json": entry1,
  "rerank.create 429 application/json": entry1,
  "rerank.create 500 application/json": entry1,
  "rerank.create 503 application/json": entry1,
  "tokenize.create 200 application/json": entry3,
  "tokenize.create 400 application/json": entry1,
  "tokenize.create 401 application/json": entry1,
  "tokenize.create 404 application/json": entry1,
  "tokenize.create 413 application/json": entry1,
  "tokenize.create 415 application/json": entry1,
  "tokenize.create 500 application/json": entry1,
  "tokenize.create 503 application/json": entry1,
  "images.classifications.create 200 application/json": entry4,
  "images.classifications.create 400 application/json": entry1,
  "images.classifications.create 401 application/json": entry1,
  "images.classifications.create 404 application/json": entry1,
  "images.classifications.create 413 application/json": entry1,
  "images.classifications.create 415 application/json": entry1,
  "images.classifications.create 429 application/json": entry1,
  "images.classifications.create 500 application/json": entry1,
  "images.classifications.create 503 application/json": entry1,
  "files.list 200 application/json": entry5,
  "files.list 400 application/json": entry1,
  "files.list 401 application/json": entry1,
  "files.list 500 application/json": entry1,
  "files.list 503 application/json": entry1,
  "files.create 200 application/json": entry6,
  "files.create 400 application/json": entry1,
  "files.create 401 application/json": entry1,
  "files.create 413 application/json": entry1,
  "files.create 415 application/json": entry1,
  "files.create 500 application/json": entry1,
  "files.create 503 application/json": entry1,
  "files.retrieve 200 application/json": entry6,
  "files.retrieve 400 application/json": entry1,
  "files.retrieve 401 application/json": entry1,
  "files.retrieve 404 application/json": entry1,
  "files.retrieve 500 application/json": entry1,
  "files.retrieve 503 application/json": entry1,
  "files.delete 200 application/json": entry7,
  "files.delete 400 application/json": entry1,
  "files.delete 401 application/json": entry1,
  "files.delete 404 application/json": entry1,
  "files.delete 500 application/json": entry1,
  "files.delete 503 application/json": entry1,
  "files.content 200 application/octet-stream": entry8,
  "files.content 400 application/json": entry1,
  "files.content 401 application/json": entry1,
  "files.content 404 application/json": entry1,
  "files.content 500 application/json": entry1,
  "files.content 503 application/json": entry1,
  "models.list 200 application/json": entry9,
  "models.list 400 application/json": entry1,
  "models.list 401 application/json": entry1,
  "models.list 500 application/json": entry1,
  "models.list 503 application/json": entry1,
  "models.retrieve 200 application/json": entry10,
  "models.retrieve 400 application/json": entry1,
  "models.retrieve 401 application/json": entry1,
  "models.retrieve 404 application/json": entry1,
  "models.retrieve 500 application/json": entry1,
  "models.retrieve 503 application/json": entry1,
  "models.delete 200 application/json": entry11,
  "models.delete 400 application/json": entry1,
  "models.delete 401 application/json": entry1,
  "models.delete 403 application/json": entry1,
  "models.delete 404 application/json": entry1,
  "models.delete 500 application/json": entry1,
  "models.delete 503 application/json": entry1,
  "models.artifact 200 application/octet-stream": entry8,
  "models.artifact 400 application/json": entry1,
  "models.artifact 401 application/json": entry1,
  "models.artifact 404 application/json": entry1,
  "models.artifact 500 application/json": entry1,
  "models.artifact 503 application/json": entry1,
  "models.card 200 application/json": entry12,
  "models.card 400 application/json": entry1,
  "models.card 401 application/json": entry1,
  "models.card 404 application/json": entry1,
  "models.card 500 application/json": entry1,
  "models.card 503 application/json": entry1,
  "training.jobs.list 200 application/json": entry13,
  "training.jobs.list 400 application/json": entry1,
  "training.jobs.list 401 application/json": entry1,
  "training.jobs.list 500 application/json": entry1,
  "training.jobs.list 503 application/json": entry1,
  "training.jobs.create 200 application/json": entry14,
  "training.jobs.create 400 application/json": entry1,
  "training.jobs.create 401 application/json": entry1,
  "training.jobs.create 413 application/json": entry1,
  "training.jobs.create 415 application/json": entry1,
  "training.jobs.create 500 application/json": entry1,
  "training.jobs.create 503 application/json": entry1,
  "training.jobs.retrieve 200 application/json": entry14,
  "training.jobs.retrieve 400 application/json": entry1,
  "training.jobs.retrieve 401 application/json": entry1,
  "training.jobs.retrieve 404 application/json": entry1,
  "training.jobs.retrieve 500 application/json": entry1,
  "training.jobs.retrieve 503 application/json": entry1,
  "training.jobs.cancel 200 application/json": entry14,
  "training.jobs.cancel 400 application/json": entry1,
  "training.jobs.cancel 401 application/json": entry1,
  "training.jobs.cancel 404 application/json": entry1,
  "training.jobs.cancel 500 application/json": entry1,
  "training.jobs.cancel 503 application/json": entry1,
  "training.jobs.pause 200 application/json": entry14,
  "training.jobs.pause 400 application/json": entry1,
  "training.jobs.pause 401 application/json": entry1,
  "training.jobs.pause 404 application/json": entry1,
  "training.jobs.pause 500 application/json": entry1,
  "training.jobs.pause 503 application/json": entry1,
  "training.jobs.resume 200 application/json": entry14,
  "training.jobs.resume 400 application/json": entry1,
  "training.jobs.resume 401 application/json": entry1,
  "training.jobs.resume 404 application/json": entry1,
  "training.jobs.resume 500 application/json": entry1,
  "training.jobs.resume 503 application/json": entry1,
  "training.jobs.events.list 200 application/json": entry15,
  "training.jobs.events.list 200 text/event-stream": entry16,
  "training.jobs.events.list 400 application/json": entry1,
  "training.jobs.events.list 401 application/json": entry1,
  "training.jobs.events.list 404 application/json": entry1,
  "training.jobs.events.list 500 application/json": entry1,
  "training.jobs.events.list 503 application/json": entry1,
  "training.jobs.checkpoints.list 200 application/json": entry17,
  "training.jobs.checkpoints.list 400 application/json": entry1,
  "training.jobs.checkpoints.list 401 application/json": entry1,
  "training.jobs.checkpoints.list 404 application/json": entry1,
  "training.jobs.checkpoints.list 500 application/json": entry1,
  "training.jobs.checkpoints.list 503 application/json": entry1,
  "evaluations.list 200 application/json": entry18,
  "evaluations.list 400 application/json": entry1,
  "evaluations.list 401 application/json": entry1,
  "evaluations.list 500 application/json": entry1,
  "evaluations.list 503 application/json": entry1,
  "evaluations.create 200 application/json": entry19,
  "evaluations.create 400 application/json": entry1,
  "evaluations.create 401 application/json": entry1,
  "evaluations.create 404 application/json": entry1,
  "evaluations.create 413 application/json": entry1,
  "evaluations.create 415 application/json": entry1,
  "evaluations.create 500 application/json": entry1,
  "evaluations.create 503 application/json": entry1,
  "evaluations.retrieve 200 application/json": entry19,
  "evaluations.retrieve 400 application/json": entry1,
  "evaluations.retrieve 401 application/json": entry1,
  "evaluations.retrieve 404 application/json": entry1,
  "evaluations.retrieve 500 application/json": entry1,
  "evaluations.retrieve 503 application/json": entry1,
  "predictions.create 200 application/json": entry20,
  "predictions.create 400 application/json": entry1,
  "predictions.create 401 application/json": entry1,
  "predictions.create 404 application/json": entry1,
  "predictions.create 413 application/json": entry1,
  "predictions.create 415 application/json": entry1,
  "predictions.create 429 application/json": entry1,
  "predictions.create 500 application/json": entry1,
  "predictions.create 503 application/json": entry1,
  "classifications.create 200 application/json": entry21,
  "classifications.create 400 application/json": entry1,
  "classifications.create 401 application/json": entry1,
  "classifications.create 404 application/json": entry1,
  "classifications.create 413 application/json": entry1,
  "classifications.create 415 application/json": entry1,
  "classifications.create 429 application/json": entry1,
  "classifications.create 500 application/json": entry1,
  "classifications.create 503 application/json": entry1,
  "health.live 200 application/json": entry22,
  "health.live 400 application/json": entry1,
  "health.live 500 application/json": entry1,
  "health.ready 200 application/json": entry23,
  "health.ready 400 application/json": entry1,
  "health.ready 500 application/json": entry1,
  "health.ready 503 application/json": entry1,
  "openapi.json 200 application/json": entry24,
  "openapi.json 400 application/json": entry1,
  "openapi.json 500 application/json": entry1,
  "openapi.yaml 200 application/yaml": entry25,
  "openapi.yaml 400 application/json": entry1,
  "openapi.yaml 500 application/json": entry1
};
export {
  stdin_default as default
};
