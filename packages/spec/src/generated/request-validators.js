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
var entry0 = validate20;
var schema33 = { "title": "CreateEmbeddingRequest", "type": "object", "additionalProperties": false, "required": ["input", "model"], "properties": { "input": { "description": "What to embed: a text, an array of texts, an array of token ids, or an array of arrays of\ntoken ids. None may be empty, nor longer than the model's context.\n", "anyOf": [{ "title": "Text", "type": "string", "minLength": 1 }, { "title": "Texts", "type": "array", "minItems": 1, "maxItems": 2048, "items": { "type": "string", "minLength": 1 } }, { "title": "Tokens", "type": "array", "minItems": 1, "maxItems": 2048, "items": { "type": "integer", "minimum": 0 } }, { "title": "Token arrays", "type": "array", "minItems": 1, "maxItems": 2048, "items": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 0 } } }] }, "model": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ModelId" }, "dimensions": { "type": "integer", "minimum": 1, "description": "How many numbers each embedding has: the first so many, scaled to unit length again. At\nmost the model's own number, which is the default.\n" }, "encoding_format": { "type": "string", "enum": ["float", "base64"], "default": "float", "description": "`float` gives an array of numbers, `base64` the same as little-endian 32-bit floats in\nbase64.\n" }, "user": { "type": "string", "description": "Your name for the end user. The log of the request carries a digest of it, so that the\nrequests of one user can be found without the log holding the name.\n" } } };
var func1 = require_ucs2length().default;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.encoding_format === void 0) {
        data.encoding_format = "float";
      }
      let missing0;
      if (data.input === void 0 && (missing0 = "input") || data.model === void 0 && (missing0 = "model")) {
        validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "input" || key0 === "model" || key0 === "dimensions" || key0 === "encoding_format" || key0 === "user")) {
            validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.input !== void 0) {
            let data0 = data.input;
            const _errs2 = errors;
            const _errs3 = errors;
            let valid1 = false;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data0 === "string") {
                if (func1(data0) < 1) {
                  const err0 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                  if (vErrors === null) {
                    vErrors = [err0];
                  } else {
                    vErrors.push(err0);
                  }
                  errors++;
                }
              } else {
                const err1 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err1];
                } else {
                  vErrors.push(err1);
                }
                errors++;
              }
            }
            var _valid0 = _errs4 === errors;
            valid1 = valid1 || _valid0;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (Array.isArray(data0)) {
                if (data0.length > 2048) {
                  const err2 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                } else {
                  if (data0.length < 1) {
                    const err3 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  } else {
                    var valid2 = true;
                    const len0 = data0.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data1 = data0[i0];
                      const _errs8 = errors;
                      if (errors === _errs8) {
                        if (typeof data1 === "string") {
                          if (func1(data1) < 1) {
                            const err4 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                            if (vErrors === null) {
                              vErrors = [err4];
                            } else {
                              vErrors.push(err4);
                            }
                            errors++;
                          }
                        } else {
                          const err5 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err5];
                          } else {
                            vErrors.push(err5);
                          }
                          errors++;
                        }
                      }
                      var valid2 = _errs8 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  }
                }
              } else {
                const err6 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            var _valid0 = _errs6 === errors;
            valid1 = valid1 || _valid0;
            if (_valid0) {
              var items0 = true;
            }
            const _errs10 = errors;
            if (errors === _errs10) {
              if (Array.isArray(data0)) {
                if (data0.length > 2048) {
                  const err7 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/2/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                } else {
                  if (data0.length < 1) {
                    const err8 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  } else {
                    var valid3 = true;
                    const len1 = data0.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let data2 = data0[i1];
                      const _errs12 = errors;
                      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                        const err9 = { instancePath: instancePath + "/input/" + i1, schemaPath: "#/properties/input/anyOf/2/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err9];
                        } else {
                          vErrors.push(err9);
                        }
                        errors++;
                      }
                      if (errors === _errs12) {
                        if (typeof data2 == "number" && isFinite(data2)) {
                          if (data2 < 0 || isNaN(data2)) {
                            const err10 = { instancePath: instancePath + "/input/" + i1, schemaPath: "#/properties/input/anyOf/2/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                            if (vErrors === null) {
                              vErrors = [err10];
                            } else {
                              vErrors.push(err10);
                            }
                            errors++;
                          }
                        }
                      }
                      var valid3 = _errs12 === errors;
                      if (!valid3) {
                        break;
                      }
                    }
                  }
                }
              } else {
                const err11 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/2/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            var _valid0 = _errs10 === errors;
            valid1 = valid1 || _valid0;
            if (_valid0) {
              if (items0 !== true) {
                items0 = true;
              }
            }
            const _errs14 = errors;
            if (errors === _errs14) {
              if (Array.isArray(data0)) {
                if (data0.length > 2048) {
                  const err12 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/3/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                } else {
                  if (data0.length < 1) {
                    const err13 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/3/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  } else {
                    var valid4 = true;
                    const len2 = data0.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data3 = data0[i2];
                      const _errs16 = errors;
                      if (errors === _errs16) {
                        if (Array.isArray(data3)) {
                          if (data3.length < 1) {
                            const err14 = { instancePath: instancePath + "/input/" + i2, schemaPath: "#/properties/input/anyOf/3/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                            if (vErrors === null) {
                              vErrors = [err14];
                            } else {
                              vErrors.push(err14);
                            }
                            errors++;
                          } else {
                            var valid5 = true;
                            const len3 = data3.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              let data4 = data3[i3];
                              const _errs18 = errors;
                              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                                const err15 = { instancePath: instancePath + "/input/" + i2 + "/" + i3, schemaPath: "#/properties/input/anyOf/3/items/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                if (vErrors === null) {
                                  vErrors = [err15];
                                } else {
                                  vErrors.push(err15);
                                }
                                errors++;
                              }
                              if (errors === _errs18) {
                                if (typeof data4 == "number" && isFinite(data4)) {
                                  if (data4 < 0 || isNaN(data4)) {
                                    const err16 = { instancePath: instancePath + "/input/" + i2 + "/" + i3, schemaPath: "#/properties/input/anyOf/3/items/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                    if (vErrors === null) {
                                      vErrors = [err16];
                                    } else {
                                      vErrors.push(err16);
                                    }
                                    errors++;
                                  }
                                }
                              }
                              var valid5 = _errs18 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          }
                        } else {
                          const err17 = { instancePath: instancePath + "/input/" + i2, schemaPath: "#/properties/input/anyOf/3/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                          if (vErrors === null) {
                            vErrors = [err17];
                          } else {
                            vErrors.push(err17);
                          }
                          errors++;
                        }
                      }
                      var valid4 = _errs16 === errors;
                      if (!valid4) {
                        break;
                      }
                    }
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/3/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            var _valid0 = _errs14 === errors;
            valid1 = valid1 || _valid0;
            if (_valid0) {
              if (items0 !== true) {
                items0 = true;
              }
            }
            if (!valid1) {
              const err19 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
              validate22.errors = vErrors;
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
            if (data.model !== void 0) {
              let data5 = data.model;
              const _errs20 = errors;
              const _errs21 = errors;
              if (errors === _errs21) {
                if (typeof data5 === "string") {
                  if (func1(data5) > 256) {
                    validate22.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                    return false;
                  } else {
                    if (func1(data5) < 1) {
                      validate22.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate22.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs20 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.dimensions !== void 0) {
                let data6 = data.dimensions;
                const _errs23 = errors;
                if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
                  validate22.errors = [{ instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs23) {
                  if (typeof data6 == "number" && isFinite(data6)) {
                    if (data6 < 1 || isNaN(data6)) {
                      validate22.errors = [{ instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                      return false;
                    }
                  }
                }
                var valid0 = _errs23 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                let data7 = data.encoding_format;
                const _errs25 = errors;
                if (typeof data7 !== "string") {
                  validate22.errors = [{ instancePath: instancePath + "/encoding_format", schemaPath: "#/properties/encoding_format/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data7 === "float" || data7 === "base64")) {
                  validate22.errors = [{ instancePath: instancePath + "/encoding_format", schemaPath: "#/properties/encoding_format/enum", keyword: "enum", params: { allowedValues: schema33.properties.encoding_format.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs25 === errors;
                if (valid0) {
                  if (data.user !== void 0) {
                    const _errs27 = errors;
                    if (typeof data.user !== "string") {
                      validate22.errors = [{ instancePath: instancePath + "/user", schemaPath: "#/properties/user/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
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
    } else {
      validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate22(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
    errors = vErrors.length;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry1 = validate24;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.return_documents === void 0) {
        data.return_documents = false;
      }
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.query === void 0 && (missing0 = "query") || data.documents === void 0 && (missing0 = "documents")) {
        validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "query" || key0 === "documents" || key0 === "top_n" || key0 === "return_documents")) {
            validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                  validate25.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate25.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate25.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.query !== void 0) {
              let data1 = data.query;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate25.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate25.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.documents !== void 0) {
                let data2 = data.documents;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (Array.isArray(data2)) {
                    if (data2.length > 2047) {
                      validate25.errors = [{ instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/maxItems", keyword: "maxItems", params: { limit: 2047 }, message: "must NOT have more than 2047 items" }];
                      return false;
                    } else {
                      if (data2.length < 1) {
                        validate25.errors = [{ instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid2 = true;
                        const len0 = data2.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data3 = data2[i0];
                          const _errs9 = errors;
                          const _errs10 = errors;
                          let valid3 = false;
                          const _errs11 = errors;
                          if (errors === _errs11) {
                            if (typeof data3 === "string") {
                              if (func1(data3) < 1) {
                                const err0 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "#/properties/documents/items/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                              }
                            } else {
                              const err1 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "#/properties/documents/items/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err1];
                              } else {
                                vErrors.push(err1);
                              }
                              errors++;
                            }
                          }
                          var _valid0 = _errs11 === errors;
                          valid3 = valid3 || _valid0;
                          const _errs13 = errors;
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                              let missing1;
                              if (data3.text === void 0 && (missing1 = "text")) {
                                const err2 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                              } else {
                                const _errs16 = errors;
                                for (const key1 in data3) {
                                  if (!(key1 === "text")) {
                                    const err3 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                    if (vErrors === null) {
                                      vErrors = [err3];
                                    } else {
                                      vErrors.push(err3);
                                    }
                                    errors++;
                                    break;
                                  }
                                }
                                if (_errs16 === errors) {
                                  if (data3.text !== void 0) {
                                    let data4 = data3.text;
                                    const _errs17 = errors;
                                    if (errors === _errs17) {
                                      if (typeof data4 === "string") {
                                        if (func1(data4) < 1) {
                                          const err4 = { instancePath: instancePath + "/documents/" + i0 + "/text", schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/properties/text/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                          if (vErrors === null) {
                                            vErrors = [err4];
                                          } else {
                                            vErrors.push(err4);
                                          }
                                          errors++;
                                        }
                                      } else {
                                        const err5 = { instancePath: instancePath + "/documents/" + i0 + "/text", schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err5];
                                        } else {
                                          vErrors.push(err5);
                                        }
                                        errors++;
                                      }
                                    }
                                  }
                                }
                              }
                            } else {
                              const err6 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/RerankDocument/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err6];
                              } else {
                                vErrors.push(err6);
                              }
                              errors++;
                            }
                          }
                          var _valid0 = _errs13 === errors;
                          valid3 = valid3 || _valid0;
                          if (!valid3) {
                            const err7 = { instancePath: instancePath + "/documents/" + i0, schemaPath: "#/properties/documents/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err7];
                            } else {
                              vErrors.push(err7);
                            }
                            errors++;
                            validate25.errors = vErrors;
                            return false;
                          } else {
                            errors = _errs10;
                            if (vErrors !== null) {
                              if (_errs10) {
                                vErrors.length = _errs10;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                          var valid2 = _errs9 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    validate25.errors = [{ instancePath: instancePath + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.top_n !== void 0) {
                  let data5 = data.top_n;
                  const _errs19 = errors;
                  if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
                    validate25.errors = [{ instancePath: instancePath + "/top_n", schemaPath: "#/properties/top_n/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs19) {
                    if (typeof data5 == "number" && isFinite(data5)) {
                      if (data5 < 1 || isNaN(data5)) {
                        validate25.errors = [{ instancePath: instancePath + "/top_n", schemaPath: "#/properties/top_n/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs19 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  const _errs21 = errors;
                  if (typeof data.return_documents !== "boolean") {
                    validate25.errors = [{ instancePath: instancePath + "/return_documents", schemaPath: "#/properties/return_documents/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                    return false;
                  }
                  var valid0 = _errs21 === errors;
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}
validate25.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate25(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
    errors = vErrors.length;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry2 = validate27;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.input === void 0 && (missing0 = "input")) {
        validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "input")) {
            validate28.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                  validate28.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate28.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate28.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.input !== void 0) {
              let data1 = data.input;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid2 = false;
              const _errs7 = errors;
              if (typeof data1 !== "string") {
                const err0 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err0];
                } else {
                  vErrors.push(err0);
                }
                errors++;
              }
              var _valid0 = _errs7 === errors;
              valid2 = valid2 || _valid0;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (Array.isArray(data1)) {
                  if (data1.length > 2048) {
                    const err1 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" };
                    if (vErrors === null) {
                      vErrors = [err1];
                    } else {
                      vErrors.push(err1);
                    }
                    errors++;
                  } else {
                    if (data1.length < 1) {
                      const err2 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err2];
                      } else {
                        vErrors.push(err2);
                      }
                      errors++;
                    } else {
                      var valid3 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs11 = errors;
                        if (typeof data1[i0] !== "string") {
                          const err3 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                        }
                        var valid3 = _errs11 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  const err4 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err4];
                  } else {
                    vErrors.push(err4);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              valid2 = valid2 || _valid0;
              if (!valid2) {
                const err5 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
                validate28.errors = vErrors;
                return false;
              } else {
                errors = _errs6;
                if (vErrors !== null) {
                  if (_errs6) {
                    vErrors.length = _errs6;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
validate28.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate28(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry3 = validate30;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.image === void 0 && (missing0 = "image")) {
        validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "image" || key0 === "top_k")) {
            validate31.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                  validate31.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate31.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate31.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.image !== void 0) {
              let data1 = data.image;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func1(data1) < 1) {
                    validate31.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                } else {
                  validate31.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.top_k !== void 0) {
                let data2 = data.top_k;
                const _errs7 = errors;
                const _errs8 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  validate31.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e3 || isNaN(data2)) {
                      validate31.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate31.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
validate31.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate31(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
    errors = vErrors.length;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry4 = validate33;
var schema47 = { "title": "CreateTrainingJobRequest", "type": "object", "additionalProperties": false, "required": ["training_file", "method"], "properties": { "training_file": { "type": "string", "minLength": 1, "maxLength": 128, "description": "The id of an uploaded file: CSV, JSON lines, or a ZIP of images in folders." }, "validation_file": { "type": ["string", "null"], "minLength": 1, "maxLength": 128, "description": "The id of a file of the same form to measure the model with." }, "method": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingMethod" }, "data": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingData" }, "seed": { "type": "integer", "minimum": 0, "maximum": 2147483647, "default": 0, "description": "All randomness comes from it: the same data, method and seed give the same bytes." }, "suffix": { "type": ["string", "null"], "minLength": 1, "maxLength": 32, "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": "A word in the name of the trained model." }, "metadata": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/Metadata" }, { "title": "None", "type": "null" }] } } };
var schema66 = { "title": "TrainingData", "description": "What the columns of the files mean. Left out: the label is the column named `label`, `target`,\n`class` or `y`, else the last; every other column is a feature; a method for texts takes the\ncolumn named `text`, else the one with the longest texts. The job says what was taken.\n", "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string", "enum": ["auto", "csv", "jsonl", "zip"], "default": "auto", "description": "The format of the files; `zip` holds images in a folder for each label." }, "label_column": { "type": "string", "minLength": 1, "maxLength": 256, "description": "The column to predict." }, "text_column": { "type": "string", "minLength": 1, "maxLength": 256, "description": "The column with the texts." }, "feature_columns": { "type": "array", "minItems": 1, "maxItems": 4096, "description": "The columns to predict from.", "items": { "type": "string", "minLength": 1, "maxLength": 256 } }, "sequence_column": { "type": "string", "minLength": 1, "maxLength": 256, "description": "The column with sequences: lists of numbers, or of lists of numbers of one length." }, "task": { "type": "string", "enum": ["auto", "classification", "regression"], "default": "auto", "description": "`auto` takes a label of numbers with fractions, or with more than 20 different values, for a regression." }, "embedding_model": { "type": "string", "minLength": 1, "maxLength": 256, "description": "The model whose embeddings of the texts are the features, for `logistic_regression`, `linear_regression` and `svm` on a text column." }, "validation_split": { "type": "number", "minimum": 0, "maximum": 0.5, "default": 0.2, "description": "The part of the training data that is held out to measure the model, stratified by label. Taken only where there is no validation file." }, "missing_values": { "type": "object", "additionalProperties": false, "description": "What is done where a value is missing. By default a row with one is an error.", "properties": { "numeric": { "type": "string", "enum": ["error", "mean", "median", "constant", "drop_row"], "default": "error", "description": "`constant` fills in 0." }, "categorical": { "type": "string", "enum": ["error", "most_frequent", "constant", "category", "drop_row"], "default": "error", "description": "`constant` fills in an empty text, `category` makes missing a category of its own." }, "label": { "type": "string", "enum": ["error", "drop_row"], "default": "error" } } } } };
var func19 = Object.prototype.hasOwnProperty;
var schema48 = { "title": "TrainingMethod", "description": "How to train. The object under the method's own name holds its hyperparameters; those that are\nleft out, or `auto`, are chosen, and the job says what was chosen.\n", "type": "object", "additionalProperties": false, "required": ["type"], "properties": { "type": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TrainingMethodType" }, "linear_regression": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/LinearRegressionHyperparameters" } } }, "logistic_regression": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/LogisticRegressionHyperparameters" } } }, "svm": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/SvmHyperparameters" } } }, "cnn": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/CnnHyperparameters" } } }, "rnn": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/RecurrentHyperparameters" } } }, "lstm": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/RecurrentHyperparameters" } } }, "gru": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/RecurrentHyperparameters" } } }, "transformer": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TransformerHyperparameters" } } }, "word2vec": { "type": "object", "additionalProperties": false, "properties": { "hyperparameters": { "$ref": "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters" } } } } };
var schema49 = { "title": "TrainingMethodType", "type": "string", "enum": ["linear_regression", "logistic_regression", "svm", "cnn", "rnn", "lstm", "gru", "transformer", "word2vec"] };
var schema65 = { "title": "Word2vecHyperparameters", "description": "Skip-gram with negative sampling (Mikolov et al. 2013).", "type": "object", "additionalProperties": false, "properties": { "n_epochs": { "description": "How often the training data is gone through.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 1e4 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "batch_size": { "description": "Examples a step.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "learning_rate": { "description": "The size of a step.", "anyOf": [{ "title": "Number", "type": "number", "minimum": 1e-10, "maximum": 10 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "vector_size": { "type": "integer", "minimum": 1, "maximum": 4096, "description": "`100` unless given." }, "window": { "type": "integer", "minimum": 1, "maximum": 100, "description": "The farthest word that is context. `5` unless given." }, "negative": { "type": "integer", "minimum": 1, "maximum": 100, "description": "Noise words a pair. `5` unless given." }, "min_count": { "type": "integer", "minimum": 1, "maximum": 1e6, "description": "Rarer words are left out. `5` unless given." }, "sample": { "type": "number", "minimum": 0, "maximum": 1, "description": "The frequency over which words are left out at random; 0 for never. `0.001` unless given." }, "filters": { "type": "string", "maxLength": 256, "description": "Characters that words end at. Left out: Keras' own." }, "lower": { "type": "boolean", "description": "`true` unless given." } } };
var schema51 = { "title": "LogisticRegressionHyperparameters", "description": "Logistic regression on standardised features.", "type": "object", "additionalProperties": false, "properties": { "penalty": { "type": "string", "enum": ["none", "l1", "l2"], "description": "`l2` unless given." }, "C": { "type": "number", "minimum": 1e-9, "maximum": 1e12, "description": "The inverse of the penalty's strength, as in LIBLINEAR. `1` unless given." }, "fit_intercept": { "type": "boolean", "description": "`true` unless given." }, "tolerance": { "type": "number", "minimum": 1e-12, "maximum": 1, "description": "Converged when no component of the gradient is larger. `0.0001` unless given." }, "max_iterations": { "type": "integer", "minimum": 1, "maximum": 1e6, "description": "`1000` unless given." }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate36.evaluated;
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
          validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.penalty !== void 0) {
          let data0 = data.penalty;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate36.errors = [{ instancePath: instancePath + "/penalty", schemaPath: "#/properties/penalty/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if (!(data0 === "none" || data0 === "l1" || data0 === "l2")) {
            validate36.errors = [{ instancePath: instancePath + "/penalty", schemaPath: "#/properties/penalty/enum", keyword: "enum", params: { allowedValues: schema51.properties.penalty.enum }, message: "must be equal to one of the allowed values" }];
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
                  validate36.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }];
                  return false;
                } else {
                  if (data1 < 1e-9 || isNaN(data1)) {
                    validate36.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-9 }, message: "must be >= 1e-9" }];
                    return false;
                  }
                }
              } else {
                validate36.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                validate36.errors = [{ instancePath: instancePath + "/fit_intercept", schemaPath: "#/properties/fit_intercept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                      validate36.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                      return false;
                    } else {
                      if (data3 < 1e-12 || isNaN(data3)) {
                        validate36.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-12 }, message: "must be >= 1e-12" }];
                        return false;
                      }
                    }
                  } else {
                    validate36.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                    validate36.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs10) {
                    if (typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 1e6 || isNaN(data4)) {
                        validate36.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                        return false;
                      } else {
                        if (data4 < 1 || isNaN(data4)) {
                          validate36.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                    let data5 = data.class_weight;
                    const _errs12 = errors;
                    const _errs14 = errors;
                    let valid2 = false;
                    const _errs15 = errors;
                    if (typeof data5 !== "string") {
                      const err0 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    }
                    if ("balanced" !== data5) {
                      const err1 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/const", keyword: "const", params: { allowedValue: "balanced" }, message: "must be equal to constant" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    }
                    var _valid0 = _errs15 === errors;
                    valid2 = valid2 || _valid0;
                    const _errs17 = errors;
                    if (errors === _errs17) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        for (const key1 in data5) {
                          let data6 = data5[key1];
                          const _errs20 = errors;
                          if (errors === _errs20) {
                            if (typeof data6 == "number" && isFinite(data6)) {
                              if (data6 > 1e6 || isNaN(data6)) {
                                const err2 = { instancePath: instancePath + "/class_weight/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                              } else {
                                if (data6 < 0 || isNaN(data6)) {
                                  const err3 = { instancePath: instancePath + "/class_weight/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                  if (vErrors === null) {
                                    vErrors = [err3];
                                  } else {
                                    vErrors.push(err3);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err4 = { instancePath: instancePath + "/class_weight/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                              if (vErrors === null) {
                                vErrors = [err4];
                              } else {
                                vErrors.push(err4);
                              }
                              errors++;
                            }
                          }
                          var valid3 = _errs20 === errors;
                          if (!valid3) {
                            break;
                          }
                        }
                      } else {
                        const err5 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err5];
                        } else {
                          vErrors.push(err5);
                        }
                        errors++;
                      }
                    }
                    var _valid0 = _errs17 === errors;
                    valid2 = valid2 || _valid0;
                    const _errs22 = errors;
                    if (data5 !== null) {
                      const err6 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      if (vErrors === null) {
                        vErrors = [err6];
                      } else {
                        vErrors.push(err6);
                      }
                      errors++;
                    }
                    var _valid0 = _errs22 === errors;
                    valid2 = valid2 || _valid0;
                    if (!valid2) {
                      const err7 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      if (vErrors === null) {
                        vErrors = [err7];
                      } else {
                        vErrors.push(err7);
                      }
                      errors++;
                      validate36.errors = vErrors;
                      return false;
                    } else {
                      errors = _errs14;
                      if (vErrors !== null) {
                        if (_errs14) {
                          vErrors.length = _errs14;
                        } else {
                          vErrors = null;
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
    } else {
      validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate36.errors = vErrors;
  return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema53 = { "title": "SvmHyperparameters", "description": "A support vector machine, C-SVC for labels and epsilon-SVR for numbers.", "type": "object", "additionalProperties": false, "properties": { "kernel": { "type": "string", "enum": ["linear", "poly", "rbf", "sigmoid"], "description": "`rbf` unless given." }, "C": { "type": "number", "minimum": 1e-9, "maximum": 1e12, "description": "`1` unless given." }, "gamma": { "description": "`scale` is 1 / (features x variance), `auto` is 1 / features.", "anyOf": [{ "title": "Rule", "type": "string", "enum": ["scale", "auto"] }, { "title": "Number", "type": "number", "minimum": 1e-12, "maximum": 1e12 }] }, "degree": { "type": "integer", "minimum": 1, "maximum": 20, "description": "Of the polynomial kernel. `3` unless given." }, "coef0": { "type": "number", "minimum": -1e6, "maximum": 1e6, "description": "Of the polynomial and the sigmoid kernel. `0` unless given." }, "epsilon": { "type": "number", "minimum": 0, "maximum": 1e9, "description": "The half width of the tube of a regression. `0.1` unless given." }, "tolerance": { "type": "number", "minimum": 1e-12, "maximum": 1, "description": "`0.001` unless given." }, "max_iterations": { "type": "integer", "minimum": 1, "maximum": 1e9, "description": "`10000000` unless given." }, "cache_size_mb": { "type": "number", "minimum": 1, "maximum": 16384, "description": "The memory for kernel values, in MB. `200` unless given." }, "probability": { "type": "boolean", "description": "Whether labels get probabilities (Platt scaling); without them they get scores. `true` unless given." }, "standardize": { "type": "boolean", "description": "Whether features are standardised first. `true` unless given." }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" } } };
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate38.evaluated;
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
        if (!func19.call(schema53.properties, key0)) {
          validate38.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.kernel !== void 0) {
          let data0 = data.kernel;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            validate38.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
            return false;
          }
          if (!(data0 === "linear" || data0 === "poly" || data0 === "rbf" || data0 === "sigmoid")) {
            validate38.errors = [{ instancePath: instancePath + "/kernel", schemaPath: "#/properties/kernel/enum", keyword: "enum", params: { allowedValues: schema53.properties.kernel.enum }, message: "must be equal to one of the allowed values" }];
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
                  validate38.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }];
                  return false;
                } else {
                  if (data1 < 1e-9 || isNaN(data1)) {
                    validate38.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-9 }, message: "must be >= 1e-9" }];
                    return false;
                  }
                }
              } else {
                validate38.errors = [{ instancePath: instancePath + "/C", schemaPath: "#/properties/C/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                const err1 = { instancePath: instancePath + "/gamma", schemaPath: "#/properties/gamma/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema53.properties.gamma.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
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
                validate38.errors = vErrors;
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
                  validate38.errors = [{ instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs12) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 20 || isNaN(data3)) {
                      validate38.errors = [{ instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" }];
                      return false;
                    } else {
                      if (data3 < 1 || isNaN(data3)) {
                        validate38.errors = [{ instancePath: instancePath + "/degree", schemaPath: "#/properties/degree/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                        validate38.errors = [{ instancePath: instancePath + "/coef0", schemaPath: "#/properties/coef0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                        return false;
                      } else {
                        if (data4 < -1e6 || isNaN(data4)) {
                          validate38.errors = [{ instancePath: instancePath + "/coef0", schemaPath: "#/properties/coef0/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1e6 }, message: "must be >= -1000000" }];
                          return false;
                        }
                      }
                    } else {
                      validate38.errors = [{ instancePath: instancePath + "/coef0", schemaPath: "#/properties/coef0/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                          validate38.errors = [{ instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate38.errors = [{ instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate38.errors = [{ instancePath: instancePath + "/epsilon", schemaPath: "#/properties/epsilon/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                            validate38.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                            return false;
                          } else {
                            if (data6 < 1e-12 || isNaN(data6)) {
                              validate38.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-12 }, message: "must be >= 1e-12" }];
                              return false;
                            }
                          }
                        } else {
                          validate38.errors = [{ instancePath: instancePath + "/tolerance", schemaPath: "#/properties/tolerance/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                          validate38.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                          return false;
                        }
                        if (errors === _errs20) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 1e9 || isNaN(data7)) {
                              validate38.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }];
                              return false;
                            } else {
                              if (data7 < 1 || isNaN(data7)) {
                                validate38.errors = [{ instancePath: instancePath + "/max_iterations", schemaPath: "#/properties/max_iterations/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
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
                                validate38.errors = [{ instancePath: instancePath + "/cache_size_mb", schemaPath: "#/properties/cache_size_mb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" }];
                                return false;
                              } else {
                                if (data8 < 1 || isNaN(data8)) {
                                  validate38.errors = [{ instancePath: instancePath + "/cache_size_mb", schemaPath: "#/properties/cache_size_mb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                  return false;
                                }
                              }
                            } else {
                              validate38.errors = [{ instancePath: instancePath + "/cache_size_mb", schemaPath: "#/properties/cache_size_mb/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                              validate38.errors = [{ instancePath: instancePath + "/probability", schemaPath: "#/properties/probability/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
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
                                validate38.errors = [{ instancePath: instancePath + "/standardize", schemaPath: "#/properties/standardize/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                return false;
                              }
                              var valid0 = _errs26 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.class_weight !== void 0) {
                                let data11 = data.class_weight;
                                const _errs28 = errors;
                                const _errs30 = errors;
                                let valid3 = false;
                                const _errs31 = errors;
                                if (typeof data11 !== "string") {
                                  const err6 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  if (vErrors === null) {
                                    vErrors = [err6];
                                  } else {
                                    vErrors.push(err6);
                                  }
                                  errors++;
                                }
                                if ("balanced" !== data11) {
                                  const err7 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/const", keyword: "const", params: { allowedValue: "balanced" }, message: "must be equal to constant" };
                                  if (vErrors === null) {
                                    vErrors = [err7];
                                  } else {
                                    vErrors.push(err7);
                                  }
                                  errors++;
                                }
                                var _valid1 = _errs31 === errors;
                                valid3 = valid3 || _valid1;
                                const _errs33 = errors;
                                if (errors === _errs33) {
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    for (const key1 in data11) {
                                      let data12 = data11[key1];
                                      const _errs36 = errors;
                                      if (errors === _errs36) {
                                        if (typeof data12 == "number" && isFinite(data12)) {
                                          if (data12 > 1e6 || isNaN(data12)) {
                                            const err8 = { instancePath: instancePath + "/class_weight/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                                            if (vErrors === null) {
                                              vErrors = [err8];
                                            } else {
                                              vErrors.push(err8);
                                            }
                                            errors++;
                                          } else {
                                            if (data12 < 0 || isNaN(data12)) {
                                              const err9 = { instancePath: instancePath + "/class_weight/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                              if (vErrors === null) {
                                                vErrors = [err9];
                                              } else {
                                                vErrors.push(err9);
                                              }
                                              errors++;
                                            }
                                          }
                                        } else {
                                          const err10 = { instancePath: instancePath + "/class_weight/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                          if (vErrors === null) {
                                            vErrors = [err10];
                                          } else {
                                            vErrors.push(err10);
                                          }
                                          errors++;
                                        }
                                      }
                                      var valid4 = _errs36 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    const err11 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                      vErrors = [err11];
                                    } else {
                                      vErrors.push(err11);
                                    }
                                    errors++;
                                  }
                                }
                                var _valid1 = _errs33 === errors;
                                valid3 = valid3 || _valid1;
                                const _errs38 = errors;
                                if (data11 !== null) {
                                  const err12 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                  if (vErrors === null) {
                                    vErrors = [err12];
                                  } else {
                                    vErrors.push(err12);
                                  }
                                  errors++;
                                }
                                var _valid1 = _errs38 === errors;
                                valid3 = valid3 || _valid1;
                                if (!valid3) {
                                  const err13 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err13];
                                  } else {
                                    vErrors.push(err13);
                                  }
                                  errors++;
                                  validate38.errors = vErrors;
                                  return false;
                                } else {
                                  errors = _errs30;
                                  if (vErrors !== null) {
                                    if (_errs30) {
                                      vErrors.length = _errs30;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
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
      validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
validate38.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema55 = { "title": "CnnHyperparameters", "description": "A convolutional network over images.", "type": "object", "additionalProperties": false, "properties": { "n_epochs": { "description": "How often the training data is gone through.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 1e4 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "batch_size": { "description": "Examples a step.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "learning_rate": { "description": "The size of a step.", "anyOf": [{ "title": "Number", "type": "number", "minimum": 1e-10, "maximum": 10 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "optimizer": { "type": "string", "enum": ["sgd", "adam", "adamw", "rmsprop"], "description": "`adam` unless given." }, "momentum": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "Of `sgd`; another optimizer refuses it. `0` unless given." }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 10, "description": "Of matrices; biases and norms do not decay. Decoupled with `adamw`, added to the gradient with the others. `0` unless given." }, "learning_rate_schedule": { "type": "string", "enum": ["constant", "linear", "cosine"], "description": "How the learning rate falls after the warm-up: not at all, or to 0 at the last step. `constant` unless given." }, "warmup_ratio": { "type": "number", "minimum": 0, "maximum": 1, "description": "The part of all steps in which the learning rate rises from 0. `0` unless given." }, "max_grad_norm": { "type": ["number", "null"], "minimum": 1e-6, "description": "Gradients are scaled down to this norm, taken over all of them together. Null: never." }, "early_stopping": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/EarlyStopping" }, { "title": "None", "type": "null" }] }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" }, "label_smoothing": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of a label's probability that is spread over all of them. `0` unless given." }, "loss": { "type": "string", "enum": ["auto", "mse", "mae", "huber", "binary_crossentropy", "categorical_crossentropy", "hinge"], "description": "`auto` unless given." }, "dropout": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of activations that is dropped in training. `0` unless given." }, "conv_layers": { "anyOf": [{ "title": "Layers", "type": "array", "minItems": 1, "maxItems": 32, "items": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer" } }, { "title": "Auto", "type": "string", "const": "auto" }] }, "dense_units": { "type": "array", "maxItems": 8, "description": "The sizes of the dense layers before the last.", "items": { "type": "integer", "minimum": 1, "maximum": 8192 } }, "batch_norm": { "type": "boolean", "description": "`true` unless given." }, "augmentation": { "anyOf": [{ "title": "Augmentation", "type": "object", "additionalProperties": false, "properties": { "horizontal_flip": { "type": "boolean", "description": "Whether half of the images are mirrored. False unless given." }, "shift": { "type": "number", "minimum": 0, "maximum": 0.5, "description": "The largest shift each way, as a part of the width and the height. 0 unless given." } } }, { "title": "None", "type": "null" }] }, "image_size": { "description": "Height and width that images are resized to; `auto` for those of the first one.", "anyOf": [{ "title": "Height and width", "type": "array", "minItems": 2, "maxItems": 2, "items": { "type": "integer", "minimum": 4, "maximum": 512 } }, { "title": "Auto", "type": "string", "const": "auto" }] }, "channels": { "anyOf": [{ "title": "Number", "type": "integer", "enum": [1, 3] }, { "title": "Auto", "type": "string", "const": "auto" }] } } };
var schema58 = { "title": "ConvolutionLayer", "type": "object", "additionalProperties": false, "required": ["filters"], "properties": { "filters": { "type": "integer", "minimum": 1, "maximum": 2048 }, "kernel_size": { "type": "integer", "minimum": 1, "maximum": 31, "description": "3 unless given." }, "stride": { "type": "integer", "minimum": 1, "maximum": 16, "description": "1 unless given." }, "dilation": { "type": "integer", "minimum": 1, "maximum": 16, "description": "1 unless given." }, "groups": { "type": "integer", "minimum": 1, "maximum": 2048, "description": "1 unless given." }, "padding": { "type": "string", "enum": ["same", "valid"], "description": "Same unless given." }, "pool_size": { "type": "integer", "minimum": 1, "maximum": 16, "description": "The size and stride of a max pool behind it (1 unless given)." } } };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
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
        if (!func19.call(schema55.properties, key0)) {
          validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
            validate40.errors = vErrors;
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
              validate40.errors = vErrors;
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
                validate40.errors = vErrors;
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
                  validate40.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data3 === "sgd" || data3 === "adam" || data3 === "adamw" || data3 === "rmsprop")) {
                  validate40.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/enum", keyword: "enum", params: { allowedValues: schema55.properties.optimizer.enum }, message: "must be equal to one of the allowed values" }];
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
                        validate40.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate40.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate40.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                          validate40.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate40.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate40.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                        validate40.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data6 === "constant" || data6 === "linear" || data6 === "cosine")) {
                        validate40.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema55.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values" }];
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
                              validate40.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate40.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate40.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                            validate40.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/type", keyword: "type", params: { type: schema55.properties.max_grad_norm.type }, message: "must be number,null" }];
                            return false;
                          }
                          if (errors === _errs30) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 1e-6 || isNaN(data8)) {
                                validate40.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-6 }, message: "must be >= 0.000001" }];
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
                            const _errs35 = errors;
                            if (errors === _errs35) {
                              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                let missing0;
                                if (data9.patience === void 0 && (missing0 = "patience")) {
                                  const err18 = { instancePath: instancePath + "/early_stopping", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err18];
                                  } else {
                                    vErrors.push(err18);
                                  }
                                  errors++;
                                } else {
                                  const _errs37 = errors;
                                  for (const key1 in data9) {
                                    if (!(key1 === "patience" || key1 === "min_delta" || key1 === "restore_best_weights")) {
                                      const err19 = { instancePath: instancePath + "/early_stopping", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err19];
                                      } else {
                                        vErrors.push(err19);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs37 === errors) {
                                    if (data9.patience !== void 0) {
                                      let data10 = data9.patience;
                                      const _errs38 = errors;
                                      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                        const err20 = { instancePath: instancePath + "/early_stopping/patience", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                          vErrors = [err20];
                                        } else {
                                          vErrors.push(err20);
                                        }
                                        errors++;
                                      }
                                      if (errors === _errs38) {
                                        if (typeof data10 == "number" && isFinite(data10)) {
                                          if (data10 > 1e3 || isNaN(data10)) {
                                            const err21 = { instancePath: instancePath + "/early_stopping/patience", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                                            if (vErrors === null) {
                                              vErrors = [err21];
                                            } else {
                                              vErrors.push(err21);
                                            }
                                            errors++;
                                          } else {
                                            if (data10 < 1 || isNaN(data10)) {
                                              const err22 = { instancePath: instancePath + "/early_stopping/patience", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                      var valid6 = _errs38 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data9.min_delta !== void 0) {
                                        let data11 = data9.min_delta;
                                        const _errs40 = errors;
                                        if (errors === _errs40) {
                                          if (typeof data11 == "number" && isFinite(data11)) {
                                            if (data11 > 1e3 || isNaN(data11)) {
                                              const err23 = { instancePath: instancePath + "/early_stopping/min_delta", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/min_delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                                              if (vErrors === null) {
                                                vErrors = [err23];
                                              } else {
                                                vErrors.push(err23);
                                              }
                                              errors++;
                                            } else {
                                              if (data11 < 0 || isNaN(data11)) {
                                                const err24 = { instancePath: instancePath + "/early_stopping/min_delta", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/min_delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                  vErrors = [err24];
                                                } else {
                                                  vErrors.push(err24);
                                                }
                                                errors++;
                                              }
                                            }
                                          } else {
                                            const err25 = { instancePath: instancePath + "/early_stopping/min_delta", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/min_delta/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                            if (vErrors === null) {
                                              vErrors = [err25];
                                            } else {
                                              vErrors.push(err25);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid6 = _errs40 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data9.restore_best_weights !== void 0) {
                                          const _errs42 = errors;
                                          if (typeof data9.restore_best_weights !== "boolean") {
                                            const err26 = { instancePath: instancePath + "/early_stopping/restore_best_weights", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/restore_best_weights/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                            if (vErrors === null) {
                                              vErrors = [err26];
                                            } else {
                                              vErrors.push(err26);
                                            }
                                            errors++;
                                          }
                                          var valid6 = _errs42 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err27 = { instancePath: instancePath + "/early_stopping", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err27];
                                } else {
                                  vErrors.push(err27);
                                }
                                errors++;
                              }
                            }
                            var _valid3 = _errs34 === errors;
                            valid4 = valid4 || _valid3;
                            const _errs44 = errors;
                            if (data9 !== null) {
                              const err28 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err28];
                              } else {
                                vErrors.push(err28);
                              }
                              errors++;
                            }
                            var _valid3 = _errs44 === errors;
                            valid4 = valid4 || _valid3;
                            if (!valid4) {
                              const err29 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err29];
                              } else {
                                vErrors.push(err29);
                              }
                              errors++;
                              validate40.errors = vErrors;
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
                              let data13 = data.class_weight;
                              const _errs46 = errors;
                              const _errs48 = errors;
                              let valid8 = false;
                              const _errs49 = errors;
                              if (typeof data13 !== "string") {
                                const err30 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err30];
                                } else {
                                  vErrors.push(err30);
                                }
                                errors++;
                              }
                              if ("balanced" !== data13) {
                                const err31 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/const", keyword: "const", params: { allowedValue: "balanced" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err31];
                                } else {
                                  vErrors.push(err31);
                                }
                                errors++;
                              }
                              var _valid4 = _errs49 === errors;
                              valid8 = valid8 || _valid4;
                              const _errs51 = errors;
                              if (errors === _errs51) {
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                  for (const key2 in data13) {
                                    let data14 = data13[key2];
                                    const _errs54 = errors;
                                    if (errors === _errs54) {
                                      if (typeof data14 == "number" && isFinite(data14)) {
                                        if (data14 > 1e6 || isNaN(data14)) {
                                          const err32 = { instancePath: instancePath + "/class_weight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                                          if (vErrors === null) {
                                            vErrors = [err32];
                                          } else {
                                            vErrors.push(err32);
                                          }
                                          errors++;
                                        } else {
                                          if (data14 < 0 || isNaN(data14)) {
                                            const err33 = { instancePath: instancePath + "/class_weight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                              vErrors = [err33];
                                            } else {
                                              vErrors.push(err33);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err34 = { instancePath: instancePath + "/class_weight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                          vErrors = [err34];
                                        } else {
                                          vErrors.push(err34);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid9 = _errs54 === errors;
                                    if (!valid9) {
                                      break;
                                    }
                                  }
                                } else {
                                  const err35 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err35];
                                  } else {
                                    vErrors.push(err35);
                                  }
                                  errors++;
                                }
                              }
                              var _valid4 = _errs51 === errors;
                              valid8 = valid8 || _valid4;
                              const _errs56 = errors;
                              if (data13 !== null) {
                                const err36 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err36];
                                } else {
                                  vErrors.push(err36);
                                }
                                errors++;
                              }
                              var _valid4 = _errs56 === errors;
                              valid8 = valid8 || _valid4;
                              if (!valid8) {
                                const err37 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err37];
                                } else {
                                  vErrors.push(err37);
                                }
                                errors++;
                                validate40.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs48;
                                if (vErrors !== null) {
                                  if (_errs48) {
                                    vErrors.length = _errs48;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs46 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.label_smoothing !== void 0) {
                                let data15 = data.label_smoothing;
                                const _errs58 = errors;
                                if (errors === _errs58) {
                                  if (typeof data15 == "number" && isFinite(data15)) {
                                    if (data15 > 0.9999 || isNaN(data15)) {
                                      validate40.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                      return false;
                                    } else {
                                      if (data15 < 0 || isNaN(data15)) {
                                        validate40.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate40.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs58 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.loss !== void 0) {
                                  let data16 = data.loss;
                                  const _errs60 = errors;
                                  if (typeof data16 !== "string") {
                                    validate40.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data16 === "auto" || data16 === "mse" || data16 === "mae" || data16 === "huber" || data16 === "binary_crossentropy" || data16 === "categorical_crossentropy" || data16 === "hinge")) {
                                    validate40.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: schema55.properties.loss.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs60 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.dropout !== void 0) {
                                    let data17 = data.dropout;
                                    const _errs62 = errors;
                                    if (errors === _errs62) {
                                      if (typeof data17 == "number" && isFinite(data17)) {
                                        if (data17 > 0.9999 || isNaN(data17)) {
                                          validate40.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                          return false;
                                        } else {
                                          if (data17 < 0 || isNaN(data17)) {
                                            validate40.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate40.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs62 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.conv_layers !== void 0) {
                                      let data18 = data.conv_layers;
                                      const _errs64 = errors;
                                      const _errs65 = errors;
                                      let valid10 = false;
                                      const _errs66 = errors;
                                      if (errors === _errs66) {
                                        if (Array.isArray(data18)) {
                                          if (data18.length > 32) {
                                            const err38 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 32 }, message: "must NOT have more than 32 items" };
                                            if (vErrors === null) {
                                              vErrors = [err38];
                                            } else {
                                              vErrors.push(err38);
                                            }
                                            errors++;
                                          } else {
                                            if (data18.length < 1) {
                                              const err39 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/0/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                              if (vErrors === null) {
                                                vErrors = [err39];
                                              } else {
                                                vErrors.push(err39);
                                              }
                                              errors++;
                                            } else {
                                              var valid11 = true;
                                              const len0 = data18.length;
                                              for (let i0 = 0; i0 < len0; i0++) {
                                                let data19 = data18[i0];
                                                const _errs68 = errors;
                                                const _errs69 = errors;
                                                if (errors === _errs69) {
                                                  if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                    let missing1;
                                                    if (data19.filters === void 0 && (missing1 = "filters")) {
                                                      const err40 = { instancePath: instancePath + "/conv_layers/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                                      if (vErrors === null) {
                                                        vErrors = [err40];
                                                      } else {
                                                        vErrors.push(err40);
                                                      }
                                                      errors++;
                                                    } else {
                                                      const _errs71 = errors;
                                                      for (const key3 in data19) {
                                                        if (!(key3 === "filters" || key3 === "kernel_size" || key3 === "stride" || key3 === "dilation" || key3 === "groups" || key3 === "padding" || key3 === "pool_size")) {
                                                          const err41 = { instancePath: instancePath + "/conv_layers/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                                          if (vErrors === null) {
                                                            vErrors = [err41];
                                                          } else {
                                                            vErrors.push(err41);
                                                          }
                                                          errors++;
                                                          break;
                                                        }
                                                      }
                                                      if (_errs71 === errors) {
                                                        if (data19.filters !== void 0) {
                                                          let data20 = data19.filters;
                                                          const _errs72 = errors;
                                                          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                                            const err42 = { instancePath: instancePath + "/conv_layers/" + i0 + "/filters", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/filters/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            if (vErrors === null) {
                                                              vErrors = [err42];
                                                            } else {
                                                              vErrors.push(err42);
                                                            }
                                                            errors++;
                                                          }
                                                          if (errors === _errs72) {
                                                            if (typeof data20 == "number" && isFinite(data20)) {
                                                              if (data20 > 2048 || isNaN(data20)) {
                                                                const err43 = { instancePath: instancePath + "/conv_layers/" + i0 + "/filters", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/filters/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2048 }, message: "must be <= 2048" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err43];
                                                                } else {
                                                                  vErrors.push(err43);
                                                                }
                                                                errors++;
                                                              } else {
                                                                if (data20 < 1 || isNaN(data20)) {
                                                                  const err44 = { instancePath: instancePath + "/conv_layers/" + i0 + "/filters", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/filters/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err44];
                                                                  } else {
                                                                    vErrors.push(err44);
                                                                  }
                                                                  errors++;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid13 = _errs72 === errors;
                                                        } else {
                                                          var valid13 = true;
                                                        }
                                                        if (valid13) {
                                                          if (data19.kernel_size !== void 0) {
                                                            let data21 = data19.kernel_size;
                                                            const _errs74 = errors;
                                                            if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                              const err45 = { instancePath: instancePath + "/conv_layers/" + i0 + "/kernel_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/kernel_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                              if (vErrors === null) {
                                                                vErrors = [err45];
                                                              } else {
                                                                vErrors.push(err45);
                                                              }
                                                              errors++;
                                                            }
                                                            if (errors === _errs74) {
                                                              if (typeof data21 == "number" && isFinite(data21)) {
                                                                if (data21 > 31 || isNaN(data21)) {
                                                                  const err46 = { instancePath: instancePath + "/conv_layers/" + i0 + "/kernel_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/kernel_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31 }, message: "must be <= 31" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err46];
                                                                  } else {
                                                                    vErrors.push(err46);
                                                                  }
                                                                  errors++;
                                                                } else {
                                                                  if (data21 < 1 || isNaN(data21)) {
                                                                    const err47 = { instancePath: instancePath + "/conv_layers/" + i0 + "/kernel_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/kernel_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err47];
                                                                    } else {
                                                                      vErrors.push(err47);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                            var valid13 = _errs74 === errors;
                                                          } else {
                                                            var valid13 = true;
                                                          }
                                                          if (valid13) {
                                                            if (data19.stride !== void 0) {
                                                              let data22 = data19.stride;
                                                              const _errs76 = errors;
                                                              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                                const err48 = { instancePath: instancePath + "/conv_layers/" + i0 + "/stride", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/stride/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err48];
                                                                } else {
                                                                  vErrors.push(err48);
                                                                }
                                                                errors++;
                                                              }
                                                              if (errors === _errs76) {
                                                                if (typeof data22 == "number" && isFinite(data22)) {
                                                                  if (data22 > 16 || isNaN(data22)) {
                                                                    const err49 = { instancePath: instancePath + "/conv_layers/" + i0 + "/stride", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/stride/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err49];
                                                                    } else {
                                                                      vErrors.push(err49);
                                                                    }
                                                                    errors++;
                                                                  } else {
                                                                    if (data22 < 1 || isNaN(data22)) {
                                                                      const err50 = { instancePath: instancePath + "/conv_layers/" + i0 + "/stride", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/stride/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err50];
                                                                      } else {
                                                                        vErrors.push(err50);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                              var valid13 = _errs76 === errors;
                                                            } else {
                                                              var valid13 = true;
                                                            }
                                                            if (valid13) {
                                                              if (data19.dilation !== void 0) {
                                                                let data23 = data19.dilation;
                                                                const _errs78 = errors;
                                                                if (!(typeof data23 == "number" && (!(data23 % 1) && !isNaN(data23)) && isFinite(data23))) {
                                                                  const err51 = { instancePath: instancePath + "/conv_layers/" + i0 + "/dilation", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/dilation/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                  if (vErrors === null) {
                                                                    vErrors = [err51];
                                                                  } else {
                                                                    vErrors.push(err51);
                                                                  }
                                                                  errors++;
                                                                }
                                                                if (errors === _errs78) {
                                                                  if (typeof data23 == "number" && isFinite(data23)) {
                                                                    if (data23 > 16 || isNaN(data23)) {
                                                                      const err52 = { instancePath: instancePath + "/conv_layers/" + i0 + "/dilation", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/dilation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err52];
                                                                      } else {
                                                                        vErrors.push(err52);
                                                                      }
                                                                      errors++;
                                                                    } else {
                                                                      if (data23 < 1 || isNaN(data23)) {
                                                                        const err53 = { instancePath: instancePath + "/conv_layers/" + i0 + "/dilation", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/dilation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err53];
                                                                        } else {
                                                                          vErrors.push(err53);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                                var valid13 = _errs78 === errors;
                                                              } else {
                                                                var valid13 = true;
                                                              }
                                                              if (valid13) {
                                                                if (data19.groups !== void 0) {
                                                                  let data24 = data19.groups;
                                                                  const _errs80 = errors;
                                                                  if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                                    const err54 = { instancePath: instancePath + "/conv_layers/" + i0 + "/groups", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/groups/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                    if (vErrors === null) {
                                                                      vErrors = [err54];
                                                                    } else {
                                                                      vErrors.push(err54);
                                                                    }
                                                                    errors++;
                                                                  }
                                                                  if (errors === _errs80) {
                                                                    if (typeof data24 == "number" && isFinite(data24)) {
                                                                      if (data24 > 2048 || isNaN(data24)) {
                                                                        const err55 = { instancePath: instancePath + "/conv_layers/" + i0 + "/groups", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/groups/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2048 }, message: "must be <= 2048" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err55];
                                                                        } else {
                                                                          vErrors.push(err55);
                                                                        }
                                                                        errors++;
                                                                      } else {
                                                                        if (data24 < 1 || isNaN(data24)) {
                                                                          const err56 = { instancePath: instancePath + "/conv_layers/" + i0 + "/groups", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/groups/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                          if (vErrors === null) {
                                                                            vErrors = [err56];
                                                                          } else {
                                                                            vErrors.push(err56);
                                                                          }
                                                                          errors++;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                  var valid13 = _errs80 === errors;
                                                                } else {
                                                                  var valid13 = true;
                                                                }
                                                                if (valid13) {
                                                                  if (data19.padding !== void 0) {
                                                                    let data25 = data19.padding;
                                                                    const _errs82 = errors;
                                                                    if (typeof data25 !== "string") {
                                                                      const err57 = { instancePath: instancePath + "/conv_layers/" + i0 + "/padding", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err57];
                                                                      } else {
                                                                        vErrors.push(err57);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    if (!(data25 === "same" || data25 === "valid")) {
                                                                      const err58 = { instancePath: instancePath + "/conv_layers/" + i0 + "/padding", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/padding/enum", keyword: "enum", params: { allowedValues: schema58.properties.padding.enum }, message: "must be equal to one of the allowed values" };
                                                                      if (vErrors === null) {
                                                                        vErrors = [err58];
                                                                      } else {
                                                                        vErrors.push(err58);
                                                                      }
                                                                      errors++;
                                                                    }
                                                                    var valid13 = _errs82 === errors;
                                                                  } else {
                                                                    var valid13 = true;
                                                                  }
                                                                  if (valid13) {
                                                                    if (data19.pool_size !== void 0) {
                                                                      let data26 = data19.pool_size;
                                                                      const _errs84 = errors;
                                                                      if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                                        const err59 = { instancePath: instancePath + "/conv_layers/" + i0 + "/pool_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/pool_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                        if (vErrors === null) {
                                                                          vErrors = [err59];
                                                                        } else {
                                                                          vErrors.push(err59);
                                                                        }
                                                                        errors++;
                                                                      }
                                                                      if (errors === _errs84) {
                                                                        if (typeof data26 == "number" && isFinite(data26)) {
                                                                          if (data26 > 16 || isNaN(data26)) {
                                                                            const err60 = { instancePath: instancePath + "/conv_layers/" + i0 + "/pool_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/pool_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" };
                                                                            if (vErrors === null) {
                                                                              vErrors = [err60];
                                                                            } else {
                                                                              vErrors.push(err60);
                                                                            }
                                                                            errors++;
                                                                          } else {
                                                                            if (data26 < 1 || isNaN(data26)) {
                                                                              const err61 = { instancePath: instancePath + "/conv_layers/" + i0 + "/pool_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/properties/pool_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                                              if (vErrors === null) {
                                                                                vErrors = [err61];
                                                                              } else {
                                                                                vErrors.push(err61);
                                                                              }
                                                                              errors++;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                      var valid13 = _errs84 === errors;
                                                                    } else {
                                                                      var valid13 = true;
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
                                                    const err62 = { instancePath: instancePath + "/conv_layers/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/ConvolutionLayer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    if (vErrors === null) {
                                                      vErrors = [err62];
                                                    } else {
                                                      vErrors.push(err62);
                                                    }
                                                    errors++;
                                                  }
                                                }
                                                var valid11 = _errs68 === errors;
                                                if (!valid11) {
                                                  break;
                                                }
                                              }
                                            }
                                          }
                                        } else {
                                          const err63 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          if (vErrors === null) {
                                            vErrors = [err63];
                                          } else {
                                            vErrors.push(err63);
                                          }
                                          errors++;
                                        }
                                      }
                                      var _valid5 = _errs66 === errors;
                                      valid10 = valid10 || _valid5;
                                      const _errs86 = errors;
                                      if (typeof data18 !== "string") {
                                        const err64 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        if (vErrors === null) {
                                          vErrors = [err64];
                                        } else {
                                          vErrors.push(err64);
                                        }
                                        errors++;
                                      }
                                      if ("auto" !== data18) {
                                        const err65 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                        if (vErrors === null) {
                                          vErrors = [err65];
                                        } else {
                                          vErrors.push(err65);
                                        }
                                        errors++;
                                      }
                                      var _valid5 = _errs86 === errors;
                                      valid10 = valid10 || _valid5;
                                      if (!valid10) {
                                        const err66 = { instancePath: instancePath + "/conv_layers", schemaPath: "#/properties/conv_layers/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err66];
                                        } else {
                                          vErrors.push(err66);
                                        }
                                        errors++;
                                        validate40.errors = vErrors;
                                        return false;
                                      } else {
                                        errors = _errs65;
                                        if (vErrors !== null) {
                                          if (_errs65) {
                                            vErrors.length = _errs65;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                      var valid0 = _errs64 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.dense_units !== void 0) {
                                        let data27 = data.dense_units;
                                        const _errs88 = errors;
                                        if (errors === _errs88) {
                                          if (Array.isArray(data27)) {
                                            if (data27.length > 8) {
                                              validate40.errors = [{ instancePath: instancePath + "/dense_units", schemaPath: "#/properties/dense_units/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
                                              return false;
                                            } else {
                                              var valid14 = true;
                                              const len1 = data27.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data28 = data27[i1];
                                                const _errs90 = errors;
                                                if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                                  validate40.errors = [{ instancePath: instancePath + "/dense_units/" + i1, schemaPath: "#/properties/dense_units/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                  return false;
                                                }
                                                if (errors === _errs90) {
                                                  if (typeof data28 == "number" && isFinite(data28)) {
                                                    if (data28 > 8192 || isNaN(data28)) {
                                                      validate40.errors = [{ instancePath: instancePath + "/dense_units/" + i1, schemaPath: "#/properties/dense_units/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8192 }, message: "must be <= 8192" }];
                                                      return false;
                                                    } else {
                                                      if (data28 < 1 || isNaN(data28)) {
                                                        validate40.errors = [{ instancePath: instancePath + "/dense_units/" + i1, schemaPath: "#/properties/dense_units/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                        return false;
                                                      }
                                                    }
                                                  }
                                                }
                                                var valid14 = _errs90 === errors;
                                                if (!valid14) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate40.errors = [{ instancePath: instancePath + "/dense_units", schemaPath: "#/properties/dense_units/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs88 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.batch_norm !== void 0) {
                                          const _errs92 = errors;
                                          if (typeof data.batch_norm !== "boolean") {
                                            validate40.errors = [{ instancePath: instancePath + "/batch_norm", schemaPath: "#/properties/batch_norm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid0 = _errs92 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.augmentation !== void 0) {
                                            let data30 = data.augmentation;
                                            const _errs94 = errors;
                                            const _errs95 = errors;
                                            let valid15 = false;
                                            const _errs96 = errors;
                                            if (errors === _errs96) {
                                              if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                const _errs98 = errors;
                                                for (const key4 in data30) {
                                                  if (!(key4 === "horizontal_flip" || key4 === "shift")) {
                                                    const err67 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/anyOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                                    if (vErrors === null) {
                                                      vErrors = [err67];
                                                    } else {
                                                      vErrors.push(err67);
                                                    }
                                                    errors++;
                                                    break;
                                                  }
                                                }
                                                if (_errs98 === errors) {
                                                  if (data30.horizontal_flip !== void 0) {
                                                    const _errs99 = errors;
                                                    if (typeof data30.horizontal_flip !== "boolean") {
                                                      const err68 = { instancePath: instancePath + "/augmentation/horizontal_flip", schemaPath: "#/properties/augmentation/anyOf/0/properties/horizontal_flip/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                      if (vErrors === null) {
                                                        vErrors = [err68];
                                                      } else {
                                                        vErrors.push(err68);
                                                      }
                                                      errors++;
                                                    }
                                                    var valid16 = _errs99 === errors;
                                                  } else {
                                                    var valid16 = true;
                                                  }
                                                  if (valid16) {
                                                    if (data30.shift !== void 0) {
                                                      let data32 = data30.shift;
                                                      const _errs101 = errors;
                                                      if (errors === _errs101) {
                                                        if (typeof data32 == "number" && isFinite(data32)) {
                                                          if (data32 > 0.5 || isNaN(data32)) {
                                                            const err69 = { instancePath: instancePath + "/augmentation/shift", schemaPath: "#/properties/augmentation/anyOf/0/properties/shift/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.5 }, message: "must be <= 0.5" };
                                                            if (vErrors === null) {
                                                              vErrors = [err69];
                                                            } else {
                                                              vErrors.push(err69);
                                                            }
                                                            errors++;
                                                          } else {
                                                            if (data32 < 0 || isNaN(data32)) {
                                                              const err70 = { instancePath: instancePath + "/augmentation/shift", schemaPath: "#/properties/augmentation/anyOf/0/properties/shift/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                              if (vErrors === null) {
                                                                vErrors = [err70];
                                                              } else {
                                                                vErrors.push(err70);
                                                              }
                                                              errors++;
                                                            }
                                                          }
                                                        } else {
                                                          const err71 = { instancePath: instancePath + "/augmentation/shift", schemaPath: "#/properties/augmentation/anyOf/0/properties/shift/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                          if (vErrors === null) {
                                                            vErrors = [err71];
                                                          } else {
                                                            vErrors.push(err71);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                      var valid16 = _errs101 === errors;
                                                    } else {
                                                      var valid16 = true;
                                                    }
                                                  }
                                                }
                                              } else {
                                                const err72 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                if (vErrors === null) {
                                                  vErrors = [err72];
                                                } else {
                                                  vErrors.push(err72);
                                                }
                                                errors++;
                                              }
                                            }
                                            var _valid6 = _errs96 === errors;
                                            valid15 = valid15 || _valid6;
                                            const _errs103 = errors;
                                            if (data30 !== null) {
                                              const err73 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              if (vErrors === null) {
                                                vErrors = [err73];
                                              } else {
                                                vErrors.push(err73);
                                              }
                                              errors++;
                                            }
                                            var _valid6 = _errs103 === errors;
                                            valid15 = valid15 || _valid6;
                                            if (!valid15) {
                                              const err74 = { instancePath: instancePath + "/augmentation", schemaPath: "#/properties/augmentation/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              if (vErrors === null) {
                                                vErrors = [err74];
                                              } else {
                                                vErrors.push(err74);
                                              }
                                              errors++;
                                              validate40.errors = vErrors;
                                              return false;
                                            } else {
                                              errors = _errs95;
                                              if (vErrors !== null) {
                                                if (_errs95) {
                                                  vErrors.length = _errs95;
                                                } else {
                                                  vErrors = null;
                                                }
                                              }
                                            }
                                            var valid0 = _errs94 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.image_size !== void 0) {
                                              let data33 = data.image_size;
                                              const _errs105 = errors;
                                              const _errs106 = errors;
                                              let valid17 = false;
                                              const _errs107 = errors;
                                              if (errors === _errs107) {
                                                if (Array.isArray(data33)) {
                                                  if (data33.length > 2) {
                                                    const err75 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/0/maxItems", keyword: "maxItems", params: { limit: 2 }, message: "must NOT have more than 2 items" };
                                                    if (vErrors === null) {
                                                      vErrors = [err75];
                                                    } else {
                                                      vErrors.push(err75);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (data33.length < 2) {
                                                      const err76 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/0/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                                                      if (vErrors === null) {
                                                        vErrors = [err76];
                                                      } else {
                                                        vErrors.push(err76);
                                                      }
                                                      errors++;
                                                    } else {
                                                      var valid18 = true;
                                                      const len2 = data33.length;
                                                      for (let i2 = 0; i2 < len2; i2++) {
                                                        let data34 = data33[i2];
                                                        const _errs109 = errors;
                                                        if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                          const err77 = { instancePath: instancePath + "/image_size/" + i2, schemaPath: "#/properties/image_size/anyOf/0/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          if (vErrors === null) {
                                                            vErrors = [err77];
                                                          } else {
                                                            vErrors.push(err77);
                                                          }
                                                          errors++;
                                                        }
                                                        if (errors === _errs109) {
                                                          if (typeof data34 == "number" && isFinite(data34)) {
                                                            if (data34 > 512 || isNaN(data34)) {
                                                              const err78 = { instancePath: instancePath + "/image_size/" + i2, schemaPath: "#/properties/image_size/anyOf/0/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 }, message: "must be <= 512" };
                                                              if (vErrors === null) {
                                                                vErrors = [err78];
                                                              } else {
                                                                vErrors.push(err78);
                                                              }
                                                              errors++;
                                                            } else {
                                                              if (data34 < 4 || isNaN(data34)) {
                                                                const err79 = { instancePath: instancePath + "/image_size/" + i2, schemaPath: "#/properties/image_size/anyOf/0/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 4 }, message: "must be >= 4" };
                                                                if (vErrors === null) {
                                                                  vErrors = [err79];
                                                                } else {
                                                                  vErrors.push(err79);
                                                                }
                                                                errors++;
                                                              }
                                                            }
                                                          }
                                                        }
                                                        var valid18 = _errs109 === errors;
                                                        if (!valid18) {
                                                          break;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  const err80 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                  if (vErrors === null) {
                                                    vErrors = [err80];
                                                  } else {
                                                    vErrors.push(err80);
                                                  }
                                                  errors++;
                                                }
                                              }
                                              var _valid7 = _errs107 === errors;
                                              valid17 = valid17 || _valid7;
                                              const _errs111 = errors;
                                              if (typeof data33 !== "string") {
                                                const err81 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err81];
                                                } else {
                                                  vErrors.push(err81);
                                                }
                                                errors++;
                                              }
                                              if ("auto" !== data33) {
                                                const err82 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err82];
                                                } else {
                                                  vErrors.push(err82);
                                                }
                                                errors++;
                                              }
                                              var _valid7 = _errs111 === errors;
                                              valid17 = valid17 || _valid7;
                                              if (!valid17) {
                                                const err83 = { instancePath: instancePath + "/image_size", schemaPath: "#/properties/image_size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err83];
                                                } else {
                                                  vErrors.push(err83);
                                                }
                                                errors++;
                                                validate40.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs106;
                                                if (vErrors !== null) {
                                                  if (_errs106) {
                                                    vErrors.length = _errs106;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs105 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.channels !== void 0) {
                                                let data35 = data.channels;
                                                const _errs113 = errors;
                                                const _errs114 = errors;
                                                let valid19 = false;
                                                const _errs115 = errors;
                                                if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                                                  const err84 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  if (vErrors === null) {
                                                    vErrors = [err84];
                                                  } else {
                                                    vErrors.push(err84);
                                                  }
                                                  errors++;
                                                }
                                                if (!(data35 === 1 || data35 === 3)) {
                                                  const err85 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema55.properties.channels.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                                                  if (vErrors === null) {
                                                    vErrors = [err85];
                                                  } else {
                                                    vErrors.push(err85);
                                                  }
                                                  errors++;
                                                }
                                                var _valid8 = _errs115 === errors;
                                                valid19 = valid19 || _valid8;
                                                const _errs117 = errors;
                                                if (typeof data35 !== "string") {
                                                  const err86 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err86];
                                                  } else {
                                                    vErrors.push(err86);
                                                  }
                                                  errors++;
                                                }
                                                if ("auto" !== data35) {
                                                  const err87 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                  if (vErrors === null) {
                                                    vErrors = [err87];
                                                  } else {
                                                    vErrors.push(err87);
                                                  }
                                                  errors++;
                                                }
                                                var _valid8 = _errs117 === errors;
                                                valid19 = valid19 || _valid8;
                                                if (!valid19) {
                                                  const err88 = { instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err88];
                                                  } else {
                                                    vErrors.push(err88);
                                                  }
                                                  errors++;
                                                  validate40.errors = vErrors;
                                                  return false;
                                                } else {
                                                  errors = _errs114;
                                                  if (vErrors !== null) {
                                                    if (_errs114) {
                                                      vErrors.length = _errs114;
                                                    } else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                var valid0 = _errs113 === errors;
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
      validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema59 = { "title": "RecurrentHyperparameters", "description": "Recurrent layers (`rnn`, `lstm` or `gru`) over the words of a text, or a sequence of numbers.", "type": "object", "additionalProperties": false, "properties": { "n_epochs": { "description": "How often the training data is gone through.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 1e4 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "batch_size": { "description": "Examples a step.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "learning_rate": { "description": "The size of a step.", "anyOf": [{ "title": "Number", "type": "number", "minimum": 1e-10, "maximum": 10 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "optimizer": { "type": "string", "enum": ["sgd", "adam", "adamw", "rmsprop"], "description": "`adam` unless given." }, "momentum": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "Of `sgd`; another optimizer refuses it. `0` unless given." }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 10, "description": "Of matrices; biases and norms do not decay. Decoupled with `adamw`, added to the gradient with the others. `0` unless given." }, "learning_rate_schedule": { "type": "string", "enum": ["constant", "linear", "cosine"], "description": "How the learning rate falls after the warm-up: not at all, or to 0 at the last step. `constant` unless given." }, "warmup_ratio": { "type": "number", "minimum": 0, "maximum": 1, "description": "The part of all steps in which the learning rate rises from 0. `0` unless given." }, "max_grad_norm": { "type": ["number", "null"], "minimum": 1e-6, "description": "Gradients are scaled down to this norm, taken over all of them together. Null: never." }, "early_stopping": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/EarlyStopping" }, { "title": "None", "type": "null" }] }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" }, "label_smoothing": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of a label's probability that is spread over all of them. `0` unless given." }, "loss": { "type": "string", "enum": ["auto", "mse", "mae", "huber", "binary_crossentropy", "categorical_crossentropy", "hinge"], "description": "`auto` unless given." }, "dropout": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of activations that is dropped in training. `0` unless given." }, "num_words": { "type": ["integer", "null"], "minimum": 2, "maximum": 1e6, "description": "Only the most frequent words are used, this many less one, as Keras' `Tokenizer` has it. Null: all." }, "filters": { "type": "string", "maxLength": 256, "description": "Characters that words end at. Left out: Keras' own." }, "lower": { "type": "boolean", "description": "Whether texts are put into lower case. `true` unless given." }, "oov_token": { "type": ["string", "null"], "minLength": 1, "maxLength": 64, "description": "Stands for words that are not in the vocabulary. Null: they are left out." }, "maxlen": { "description": "How many words a text is padded or cut to.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "padding": { "type": "string", "enum": ["pre", "post"], "description": "`pre` unless given." }, "truncating": { "type": "string", "enum": ["pre", "post"], "description": "`pre` unless given." }, "embedding_dim": { "type": "integer", "minimum": 1, "maximum": 4096, "description": "Numbers a word. `100` unless given." }, "units": { "type": "array", "minItems": 1, "maxItems": 8, "description": "The size of each layer.", "items": { "type": "integer", "minimum": 1, "maximum": 4096 } }, "bidirectional": { "type": "boolean", "description": "`false` unless given." }, "mask_zero": { "type": "boolean", "description": "Whether padding is skipped, as `mask_zero` of Keras' `Embedding`. `false` unless given." } } };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate42.evaluated;
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
        if (!func19.call(schema59.properties, key0)) {
          validate42.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
            validate42.errors = vErrors;
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
              validate42.errors = vErrors;
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
                validate42.errors = vErrors;
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
                  validate42.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data3 === "sgd" || data3 === "adam" || data3 === "adamw" || data3 === "rmsprop")) {
                  validate42.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/enum", keyword: "enum", params: { allowedValues: schema59.properties.optimizer.enum }, message: "must be equal to one of the allowed values" }];
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
                        validate42.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate42.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate42.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                          validate42.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate42.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate42.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                        validate42.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data6 === "constant" || data6 === "linear" || data6 === "cosine")) {
                        validate42.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema59.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values" }];
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
                              validate42.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate42.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate42.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                            validate42.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/type", keyword: "type", params: { type: schema59.properties.max_grad_norm.type }, message: "must be number,null" }];
                            return false;
                          }
                          if (errors === _errs30) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 1e-6 || isNaN(data8)) {
                                validate42.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-6 }, message: "must be >= 0.000001" }];
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
                            const _errs35 = errors;
                            if (errors === _errs35) {
                              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                let missing0;
                                if (data9.patience === void 0 && (missing0 = "patience")) {
                                  const err18 = { instancePath: instancePath + "/early_stopping", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err18];
                                  } else {
                                    vErrors.push(err18);
                                  }
                                  errors++;
                                } else {
                                  const _errs37 = errors;
                                  for (const key1 in data9) {
                                    if (!(key1 === "patience" || key1 === "min_delta" || key1 === "restore_best_weights")) {
                                      const err19 = { instancePath: instancePath + "/early_stopping", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err19];
                                      } else {
                                        vErrors.push(err19);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs37 === errors) {
                                    if (data9.patience !== void 0) {
                                      let data10 = data9.patience;
                                      const _errs38 = errors;
                                      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                        const err20 = { instancePath: instancePath + "/early_stopping/patience", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                          vErrors = [err20];
                                        } else {
                                          vErrors.push(err20);
                                        }
                                        errors++;
                                      }
                                      if (errors === _errs38) {
                                        if (typeof data10 == "number" && isFinite(data10)) {
                                          if (data10 > 1e3 || isNaN(data10)) {
                                            const err21 = { instancePath: instancePath + "/early_stopping/patience", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                                            if (vErrors === null) {
                                              vErrors = [err21];
                                            } else {
                                              vErrors.push(err21);
                                            }
                                            errors++;
                                          } else {
                                            if (data10 < 1 || isNaN(data10)) {
                                              const err22 = { instancePath: instancePath + "/early_stopping/patience", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                      var valid6 = _errs38 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data9.min_delta !== void 0) {
                                        let data11 = data9.min_delta;
                                        const _errs40 = errors;
                                        if (errors === _errs40) {
                                          if (typeof data11 == "number" && isFinite(data11)) {
                                            if (data11 > 1e3 || isNaN(data11)) {
                                              const err23 = { instancePath: instancePath + "/early_stopping/min_delta", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/min_delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                                              if (vErrors === null) {
                                                vErrors = [err23];
                                              } else {
                                                vErrors.push(err23);
                                              }
                                              errors++;
                                            } else {
                                              if (data11 < 0 || isNaN(data11)) {
                                                const err24 = { instancePath: instancePath + "/early_stopping/min_delta", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/min_delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                  vErrors = [err24];
                                                } else {
                                                  vErrors.push(err24);
                                                }
                                                errors++;
                                              }
                                            }
                                          } else {
                                            const err25 = { instancePath: instancePath + "/early_stopping/min_delta", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/min_delta/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                            if (vErrors === null) {
                                              vErrors = [err25];
                                            } else {
                                              vErrors.push(err25);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid6 = _errs40 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data9.restore_best_weights !== void 0) {
                                          const _errs42 = errors;
                                          if (typeof data9.restore_best_weights !== "boolean") {
                                            const err26 = { instancePath: instancePath + "/early_stopping/restore_best_weights", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/restore_best_weights/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                            if (vErrors === null) {
                                              vErrors = [err26];
                                            } else {
                                              vErrors.push(err26);
                                            }
                                            errors++;
                                          }
                                          var valid6 = _errs42 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err27 = { instancePath: instancePath + "/early_stopping", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err27];
                                } else {
                                  vErrors.push(err27);
                                }
                                errors++;
                              }
                            }
                            var _valid3 = _errs34 === errors;
                            valid4 = valid4 || _valid3;
                            const _errs44 = errors;
                            if (data9 !== null) {
                              const err28 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err28];
                              } else {
                                vErrors.push(err28);
                              }
                              errors++;
                            }
                            var _valid3 = _errs44 === errors;
                            valid4 = valid4 || _valid3;
                            if (!valid4) {
                              const err29 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err29];
                              } else {
                                vErrors.push(err29);
                              }
                              errors++;
                              validate42.errors = vErrors;
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
                              let data13 = data.class_weight;
                              const _errs46 = errors;
                              const _errs48 = errors;
                              let valid8 = false;
                              const _errs49 = errors;
                              if (typeof data13 !== "string") {
                                const err30 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err30];
                                } else {
                                  vErrors.push(err30);
                                }
                                errors++;
                              }
                              if ("balanced" !== data13) {
                                const err31 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/const", keyword: "const", params: { allowedValue: "balanced" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err31];
                                } else {
                                  vErrors.push(err31);
                                }
                                errors++;
                              }
                              var _valid4 = _errs49 === errors;
                              valid8 = valid8 || _valid4;
                              const _errs51 = errors;
                              if (errors === _errs51) {
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                  for (const key2 in data13) {
                                    let data14 = data13[key2];
                                    const _errs54 = errors;
                                    if (errors === _errs54) {
                                      if (typeof data14 == "number" && isFinite(data14)) {
                                        if (data14 > 1e6 || isNaN(data14)) {
                                          const err32 = { instancePath: instancePath + "/class_weight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                                          if (vErrors === null) {
                                            vErrors = [err32];
                                          } else {
                                            vErrors.push(err32);
                                          }
                                          errors++;
                                        } else {
                                          if (data14 < 0 || isNaN(data14)) {
                                            const err33 = { instancePath: instancePath + "/class_weight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                              vErrors = [err33];
                                            } else {
                                              vErrors.push(err33);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err34 = { instancePath: instancePath + "/class_weight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                          vErrors = [err34];
                                        } else {
                                          vErrors.push(err34);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid9 = _errs54 === errors;
                                    if (!valid9) {
                                      break;
                                    }
                                  }
                                } else {
                                  const err35 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err35];
                                  } else {
                                    vErrors.push(err35);
                                  }
                                  errors++;
                                }
                              }
                              var _valid4 = _errs51 === errors;
                              valid8 = valid8 || _valid4;
                              const _errs56 = errors;
                              if (data13 !== null) {
                                const err36 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err36];
                                } else {
                                  vErrors.push(err36);
                                }
                                errors++;
                              }
                              var _valid4 = _errs56 === errors;
                              valid8 = valid8 || _valid4;
                              if (!valid8) {
                                const err37 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err37];
                                } else {
                                  vErrors.push(err37);
                                }
                                errors++;
                                validate42.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs48;
                                if (vErrors !== null) {
                                  if (_errs48) {
                                    vErrors.length = _errs48;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs46 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.label_smoothing !== void 0) {
                                let data15 = data.label_smoothing;
                                const _errs58 = errors;
                                if (errors === _errs58) {
                                  if (typeof data15 == "number" && isFinite(data15)) {
                                    if (data15 > 0.9999 || isNaN(data15)) {
                                      validate42.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                      return false;
                                    } else {
                                      if (data15 < 0 || isNaN(data15)) {
                                        validate42.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate42.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs58 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.loss !== void 0) {
                                  let data16 = data.loss;
                                  const _errs60 = errors;
                                  if (typeof data16 !== "string") {
                                    validate42.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data16 === "auto" || data16 === "mse" || data16 === "mae" || data16 === "huber" || data16 === "binary_crossentropy" || data16 === "categorical_crossentropy" || data16 === "hinge")) {
                                    validate42.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: schema59.properties.loss.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs60 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.dropout !== void 0) {
                                    let data17 = data.dropout;
                                    const _errs62 = errors;
                                    if (errors === _errs62) {
                                      if (typeof data17 == "number" && isFinite(data17)) {
                                        if (data17 > 0.9999 || isNaN(data17)) {
                                          validate42.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                          return false;
                                        } else {
                                          if (data17 < 0 || isNaN(data17)) {
                                            validate42.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate42.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs62 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.num_words !== void 0) {
                                      let data18 = data.num_words;
                                      const _errs64 = errors;
                                      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18)) && data18 !== null) {
                                        validate42.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/type", keyword: "type", params: { type: schema59.properties.num_words.type }, message: "must be integer,null" }];
                                        return false;
                                      }
                                      if (errors === _errs64) {
                                        if (typeof data18 == "number" && isFinite(data18)) {
                                          if (data18 > 1e6 || isNaN(data18)) {
                                            validate42.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                                            return false;
                                          } else {
                                            if (data18 < 2 || isNaN(data18)) {
                                              validate42.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }];
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
                                      if (data.filters !== void 0) {
                                        let data19 = data.filters;
                                        const _errs66 = errors;
                                        if (errors === _errs66) {
                                          if (typeof data19 === "string") {
                                            if (func1(data19) > 256) {
                                              validate42.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate42.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs66 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.lower !== void 0) {
                                          const _errs68 = errors;
                                          if (typeof data.lower !== "boolean") {
                                            validate42.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid0 = _errs68 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.oov_token !== void 0) {
                                            let data21 = data.oov_token;
                                            const _errs70 = errors;
                                            if (typeof data21 !== "string" && data21 !== null) {
                                              validate42.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/type", keyword: "type", params: { type: schema59.properties.oov_token.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            if (errors === _errs70) {
                                              if (typeof data21 === "string") {
                                                if (func1(data21) > 64) {
                                                  validate42.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                  return false;
                                                } else {
                                                  if (func1(data21) < 1) {
                                                    validate42.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
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
                                            if (data.maxlen !== void 0) {
                                              let data22 = data.maxlen;
                                              const _errs72 = errors;
                                              const _errs73 = errors;
                                              let valid10 = false;
                                              const _errs74 = errors;
                                              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                const err38 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                  vErrors = [err38];
                                                } else {
                                                  vErrors.push(err38);
                                                }
                                                errors++;
                                              }
                                              if (errors === _errs74) {
                                                if (typeof data22 == "number" && isFinite(data22)) {
                                                  if (data22 > 4096 || isNaN(data22)) {
                                                    const err39 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                                                    if (vErrors === null) {
                                                      vErrors = [err39];
                                                    } else {
                                                      vErrors.push(err39);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (data22 < 1 || isNaN(data22)) {
                                                      const err40 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                      if (vErrors === null) {
                                                        vErrors = [err40];
                                                      } else {
                                                        vErrors.push(err40);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                }
                                              }
                                              var _valid5 = _errs74 === errors;
                                              valid10 = valid10 || _valid5;
                                              const _errs76 = errors;
                                              if (typeof data22 !== "string") {
                                                const err41 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err41];
                                                } else {
                                                  vErrors.push(err41);
                                                }
                                                errors++;
                                              }
                                              if ("auto" !== data22) {
                                                const err42 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err42];
                                                } else {
                                                  vErrors.push(err42);
                                                }
                                                errors++;
                                              }
                                              var _valid5 = _errs76 === errors;
                                              valid10 = valid10 || _valid5;
                                              if (!valid10) {
                                                const err43 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err43];
                                                } else {
                                                  vErrors.push(err43);
                                                }
                                                errors++;
                                                validate42.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs73;
                                                if (vErrors !== null) {
                                                  if (_errs73) {
                                                    vErrors.length = _errs73;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs72 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.padding !== void 0) {
                                                let data23 = data.padding;
                                                const _errs78 = errors;
                                                if (typeof data23 !== "string") {
                                                  validate42.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                if (!(data23 === "pre" || data23 === "post")) {
                                                  validate42.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/enum", keyword: "enum", params: { allowedValues: schema59.properties.padding.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid0 = _errs78 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.truncating !== void 0) {
                                                  let data24 = data.truncating;
                                                  const _errs80 = errors;
                                                  if (typeof data24 !== "string") {
                                                    validate42.errors = [{ instancePath: instancePath + "/truncating", schemaPath: "#/properties/truncating/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  if (!(data24 === "pre" || data24 === "post")) {
                                                    validate42.errors = [{ instancePath: instancePath + "/truncating", schemaPath: "#/properties/truncating/enum", keyword: "enum", params: { allowedValues: schema59.properties.truncating.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs80 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.embedding_dim !== void 0) {
                                                    let data25 = data.embedding_dim;
                                                    const _errs82 = errors;
                                                    if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                      validate42.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs82) {
                                                      if (typeof data25 == "number" && isFinite(data25)) {
                                                        if (data25 > 4096 || isNaN(data25)) {
                                                          validate42.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                                                          return false;
                                                        } else {
                                                          if (data25 < 1 || isNaN(data25)) {
                                                            validate42.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid0 = _errs82 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.units !== void 0) {
                                                      let data26 = data.units;
                                                      const _errs84 = errors;
                                                      if (errors === _errs84) {
                                                        if (Array.isArray(data26)) {
                                                          if (data26.length > 8) {
                                                            validate42.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }];
                                                            return false;
                                                          } else {
                                                            if (data26.length < 1) {
                                                              validate42.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                                              return false;
                                                            } else {
                                                              var valid11 = true;
                                                              const len0 = data26.length;
                                                              for (let i0 = 0; i0 < len0; i0++) {
                                                                let data27 = data26[i0];
                                                                const _errs86 = errors;
                                                                if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                                  validate42.errors = [{ instancePath: instancePath + "/units/" + i0, schemaPath: "#/properties/units/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                                  return false;
                                                                }
                                                                if (errors === _errs86) {
                                                                  if (typeof data27 == "number" && isFinite(data27)) {
                                                                    if (data27 > 4096 || isNaN(data27)) {
                                                                      validate42.errors = [{ instancePath: instancePath + "/units/" + i0, schemaPath: "#/properties/units/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                                                                      return false;
                                                                    } else {
                                                                      if (data27 < 1 || isNaN(data27)) {
                                                                        validate42.errors = [{ instancePath: instancePath + "/units/" + i0, schemaPath: "#/properties/units/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                        return false;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                                var valid11 = _errs86 === errors;
                                                                if (!valid11) {
                                                                  break;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          validate42.errors = [{ instancePath: instancePath + "/units", schemaPath: "#/properties/units/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                                          return false;
                                                        }
                                                      }
                                                      var valid0 = _errs84 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.bidirectional !== void 0) {
                                                        const _errs88 = errors;
                                                        if (typeof data.bidirectional !== "boolean") {
                                                          validate42.errors = [{ instancePath: instancePath + "/bidirectional", schemaPath: "#/properties/bidirectional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                          return false;
                                                        }
                                                        var valid0 = _errs88 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.mask_zero !== void 0) {
                                                          const _errs90 = errors;
                                                          if (typeof data.mask_zero !== "boolean") {
                                                            validate42.errors = [{ instancePath: instancePath + "/mask_zero", schemaPath: "#/properties/mask_zero/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                            return false;
                                                          }
                                                          var valid0 = _errs90 === errors;
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
      validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
validate42.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema62 = { "title": "TransformerHyperparameters", "description": "A self-attention encoder.", "type": "object", "additionalProperties": false, "properties": { "n_epochs": { "description": "How often the training data is gone through.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 1e4 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "batch_size": { "description": "Examples a step.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "learning_rate": { "description": "The size of a step.", "anyOf": [{ "title": "Number", "type": "number", "minimum": 1e-10, "maximum": 10 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "optimizer": { "type": "string", "enum": ["sgd", "adam", "adamw", "rmsprop"], "description": "`adam` unless given." }, "momentum": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "Of `sgd`; another optimizer refuses it. `0` unless given." }, "weight_decay": { "type": "number", "minimum": 0, "maximum": 10, "description": "Of matrices; biases and norms do not decay. Decoupled with `adamw`, added to the gradient with the others. `0` unless given." }, "learning_rate_schedule": { "type": "string", "enum": ["constant", "linear", "cosine"], "description": "How the learning rate falls after the warm-up: not at all, or to 0 at the last step. `constant` unless given." }, "warmup_ratio": { "type": "number", "minimum": 0, "maximum": 1, "description": "The part of all steps in which the learning rate rises from 0. `0` unless given." }, "max_grad_norm": { "type": ["number", "null"], "minimum": 1e-6, "description": "Gradients are scaled down to this norm, taken over all of them together. Null: never." }, "early_stopping": { "anyOf": [{ "$ref": "https://understudy.invalid/openapi.json#/$defs/EarlyStopping" }, { "title": "None", "type": "null" }] }, "class_weight": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ClassWeight" }, "label_smoothing": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of a label's probability that is spread over all of them. `0` unless given." }, "loss": { "type": "string", "enum": ["auto", "mse", "mae", "huber", "binary_crossentropy", "categorical_crossentropy", "hinge"], "description": "`auto` unless given." }, "dropout": { "type": "number", "minimum": 0, "maximum": 0.9999, "description": "The part of activations that is dropped in training. `0` unless given." }, "num_words": { "type": ["integer", "null"], "minimum": 2, "maximum": 1e6, "description": "Only the most frequent words are used, this many less one, as Keras' `Tokenizer` has it. Null: all." }, "filters": { "type": "string", "maxLength": 256, "description": "Characters that words end at. Left out: Keras' own." }, "lower": { "type": "boolean", "description": "Whether texts are put into lower case. `true` unless given." }, "oov_token": { "type": ["string", "null"], "minLength": 1, "maxLength": 64, "description": "Stands for words that are not in the vocabulary. Null: they are left out." }, "maxlen": { "description": "How many words a text is padded or cut to.", "anyOf": [{ "title": "Number", "type": "integer", "minimum": 1, "maximum": 4096 }, { "title": "Auto", "type": "string", "const": "auto" }] }, "padding": { "type": "string", "enum": ["pre", "post"], "description": "`pre` unless given." }, "truncating": { "type": "string", "enum": ["pre", "post"], "description": "`pre` unless given." }, "embedding_dim": { "type": "integer", "minimum": 1, "maximum": 4096, "description": "Numbers a word, projected to `d_model` where that is another; `d_model` unless given." }, "d_model": { "type": "integer", "minimum": 1, "maximum": 4096, "description": "The width of the encoder. `64` unless given." }, "n_heads": { "type": "integer", "minimum": 1, "maximum": 64, "description": "`4` unless given." }, "n_layers": { "type": "integer", "minimum": 1, "maximum": 24, "description": "`2` unless given." }, "d_ff": { "type": "integer", "minimum": 1, "maximum": 16384, "description": "The width between the two layers of a feed-forward block; 4 times `d_model` unless given." }, "positional_encoding": { "type": "string", "enum": ["sinusoidal", "learned"], "description": "`sinusoidal` unless given." } } };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate46.evaluated;
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
        if (!func19.call(schema62.properties, key0)) {
          validate46.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
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
            validate46.errors = vErrors;
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
              validate46.errors = vErrors;
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
                validate46.errors = vErrors;
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
                  validate46.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
                if (!(data3 === "sgd" || data3 === "adam" || data3 === "adamw" || data3 === "rmsprop")) {
                  validate46.errors = [{ instancePath: instancePath + "/optimizer", schemaPath: "#/properties/optimizer/enum", keyword: "enum", params: { allowedValues: schema62.properties.optimizer.enum }, message: "must be equal to one of the allowed values" }];
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
                        validate46.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                        return false;
                      } else {
                        if (data4 < 0 || isNaN(data4)) {
                          validate46.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    } else {
                      validate46.errors = [{ instancePath: instancePath + "/momentum", schemaPath: "#/properties/momentum/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                          validate46.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }];
                          return false;
                        } else {
                          if (data5 < 0 || isNaN(data5)) {
                            validate46.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                            return false;
                          }
                        }
                      } else {
                        validate46.errors = [{ instancePath: instancePath + "/weight_decay", schemaPath: "#/properties/weight_decay/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                        validate46.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                        return false;
                      }
                      if (!(data6 === "constant" || data6 === "linear" || data6 === "cosine")) {
                        validate46.errors = [{ instancePath: instancePath + "/learning_rate_schedule", schemaPath: "#/properties/learning_rate_schedule/enum", keyword: "enum", params: { allowedValues: schema62.properties.learning_rate_schedule.enum }, message: "must be equal to one of the allowed values" }];
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
                              validate46.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate46.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                return false;
                              }
                            }
                          } else {
                            validate46.errors = [{ instancePath: instancePath + "/warmup_ratio", schemaPath: "#/properties/warmup_ratio/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
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
                            validate46.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/type", keyword: "type", params: { type: schema62.properties.max_grad_norm.type }, message: "must be number,null" }];
                            return false;
                          }
                          if (errors === _errs30) {
                            if (typeof data8 == "number" && isFinite(data8)) {
                              if (data8 < 1e-6 || isNaN(data8)) {
                                validate46.errors = [{ instancePath: instancePath + "/max_grad_norm", schemaPath: "#/properties/max_grad_norm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-6 }, message: "must be >= 0.000001" }];
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
                            const _errs35 = errors;
                            if (errors === _errs35) {
                              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                let missing0;
                                if (data9.patience === void 0 && (missing0 = "patience")) {
                                  const err18 = { instancePath: instancePath + "/early_stopping", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
                                  if (vErrors === null) {
                                    vErrors = [err18];
                                  } else {
                                    vErrors.push(err18);
                                  }
                                  errors++;
                                } else {
                                  const _errs37 = errors;
                                  for (const key1 in data9) {
                                    if (!(key1 === "patience" || key1 === "min_delta" || key1 === "restore_best_weights")) {
                                      const err19 = { instancePath: instancePath + "/early_stopping", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                      if (vErrors === null) {
                                        vErrors = [err19];
                                      } else {
                                        vErrors.push(err19);
                                      }
                                      errors++;
                                      break;
                                    }
                                  }
                                  if (_errs37 === errors) {
                                    if (data9.patience !== void 0) {
                                      let data10 = data9.patience;
                                      const _errs38 = errors;
                                      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                                        const err20 = { instancePath: instancePath + "/early_stopping/patience", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/patience/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        if (vErrors === null) {
                                          vErrors = [err20];
                                        } else {
                                          vErrors.push(err20);
                                        }
                                        errors++;
                                      }
                                      if (errors === _errs38) {
                                        if (typeof data10 == "number" && isFinite(data10)) {
                                          if (data10 > 1e3 || isNaN(data10)) {
                                            const err21 = { instancePath: instancePath + "/early_stopping/patience", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/patience/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                                            if (vErrors === null) {
                                              vErrors = [err21];
                                            } else {
                                              vErrors.push(err21);
                                            }
                                            errors++;
                                          } else {
                                            if (data10 < 1 || isNaN(data10)) {
                                              const err22 = { instancePath: instancePath + "/early_stopping/patience", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/patience/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                      var valid6 = _errs38 === errors;
                                    } else {
                                      var valid6 = true;
                                    }
                                    if (valid6) {
                                      if (data9.min_delta !== void 0) {
                                        let data11 = data9.min_delta;
                                        const _errs40 = errors;
                                        if (errors === _errs40) {
                                          if (typeof data11 == "number" && isFinite(data11)) {
                                            if (data11 > 1e3 || isNaN(data11)) {
                                              const err23 = { instancePath: instancePath + "/early_stopping/min_delta", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/min_delta/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" };
                                              if (vErrors === null) {
                                                vErrors = [err23];
                                              } else {
                                                vErrors.push(err23);
                                              }
                                              errors++;
                                            } else {
                                              if (data11 < 0 || isNaN(data11)) {
                                                const err24 = { instancePath: instancePath + "/early_stopping/min_delta", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/min_delta/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                if (vErrors === null) {
                                                  vErrors = [err24];
                                                } else {
                                                  vErrors.push(err24);
                                                }
                                                errors++;
                                              }
                                            }
                                          } else {
                                            const err25 = { instancePath: instancePath + "/early_stopping/min_delta", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/min_delta/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                            if (vErrors === null) {
                                              vErrors = [err25];
                                            } else {
                                              vErrors.push(err25);
                                            }
                                            errors++;
                                          }
                                        }
                                        var valid6 = _errs40 === errors;
                                      } else {
                                        var valid6 = true;
                                      }
                                      if (valid6) {
                                        if (data9.restore_best_weights !== void 0) {
                                          const _errs42 = errors;
                                          if (typeof data9.restore_best_weights !== "boolean") {
                                            const err26 = { instancePath: instancePath + "/early_stopping/restore_best_weights", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/properties/restore_best_weights/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                            if (vErrors === null) {
                                              vErrors = [err26];
                                            } else {
                                              vErrors.push(err26);
                                            }
                                            errors++;
                                          }
                                          var valid6 = _errs42 === errors;
                                        } else {
                                          var valid6 = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err27 = { instancePath: instancePath + "/early_stopping", schemaPath: "https://understudy.invalid/openapi.json#/$defs/EarlyStopping/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err27];
                                } else {
                                  vErrors.push(err27);
                                }
                                errors++;
                              }
                            }
                            var _valid3 = _errs34 === errors;
                            valid4 = valid4 || _valid3;
                            const _errs44 = errors;
                            if (data9 !== null) {
                              const err28 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              if (vErrors === null) {
                                vErrors = [err28];
                              } else {
                                vErrors.push(err28);
                              }
                              errors++;
                            }
                            var _valid3 = _errs44 === errors;
                            valid4 = valid4 || _valid3;
                            if (!valid4) {
                              const err29 = { instancePath: instancePath + "/early_stopping", schemaPath: "#/properties/early_stopping/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              if (vErrors === null) {
                                vErrors = [err29];
                              } else {
                                vErrors.push(err29);
                              }
                              errors++;
                              validate46.errors = vErrors;
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
                              let data13 = data.class_weight;
                              const _errs46 = errors;
                              const _errs48 = errors;
                              let valid8 = false;
                              const _errs49 = errors;
                              if (typeof data13 !== "string") {
                                const err30 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                if (vErrors === null) {
                                  vErrors = [err30];
                                } else {
                                  vErrors.push(err30);
                                }
                                errors++;
                              }
                              if ("balanced" !== data13) {
                                const err31 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/0/const", keyword: "const", params: { allowedValue: "balanced" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err31];
                                } else {
                                  vErrors.push(err31);
                                }
                                errors++;
                              }
                              var _valid4 = _errs49 === errors;
                              valid8 = valid8 || _valid4;
                              const _errs51 = errors;
                              if (errors === _errs51) {
                                if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                  for (const key2 in data13) {
                                    let data14 = data13[key2];
                                    const _errs54 = errors;
                                    if (errors === _errs54) {
                                      if (typeof data14 == "number" && isFinite(data14)) {
                                        if (data14 > 1e6 || isNaN(data14)) {
                                          const err32 = { instancePath: instancePath + "/class_weight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" };
                                          if (vErrors === null) {
                                            vErrors = [err32];
                                          } else {
                                            vErrors.push(err32);
                                          }
                                          errors++;
                                        } else {
                                          if (data14 < 0 || isNaN(data14)) {
                                            const err33 = { instancePath: instancePath + "/class_weight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            if (vErrors === null) {
                                              vErrors = [err33];
                                            } else {
                                              vErrors.push(err33);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err34 = { instancePath: instancePath + "/class_weight/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                        if (vErrors === null) {
                                          vErrors = [err34];
                                        } else {
                                          vErrors.push(err34);
                                        }
                                        errors++;
                                      }
                                    }
                                    var valid9 = _errs54 === errors;
                                    if (!valid9) {
                                      break;
                                    }
                                  }
                                } else {
                                  const err35 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err35];
                                  } else {
                                    vErrors.push(err35);
                                  }
                                  errors++;
                                }
                              }
                              var _valid4 = _errs51 === errors;
                              valid8 = valid8 || _valid4;
                              const _errs56 = errors;
                              if (data13 !== null) {
                                const err36 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                if (vErrors === null) {
                                  vErrors = [err36];
                                } else {
                                  vErrors.push(err36);
                                }
                                errors++;
                              }
                              var _valid4 = _errs56 === errors;
                              valid8 = valid8 || _valid4;
                              if (!valid8) {
                                const err37 = { instancePath: instancePath + "/class_weight", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ClassWeight/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                if (vErrors === null) {
                                  vErrors = [err37];
                                } else {
                                  vErrors.push(err37);
                                }
                                errors++;
                                validate46.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs48;
                                if (vErrors !== null) {
                                  if (_errs48) {
                                    vErrors.length = _errs48;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid0 = _errs46 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.label_smoothing !== void 0) {
                                let data15 = data.label_smoothing;
                                const _errs58 = errors;
                                if (errors === _errs58) {
                                  if (typeof data15 == "number" && isFinite(data15)) {
                                    if (data15 > 0.9999 || isNaN(data15)) {
                                      validate46.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                      return false;
                                    } else {
                                      if (data15 < 0 || isNaN(data15)) {
                                        validate46.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                        return false;
                                      }
                                    }
                                  } else {
                                    validate46.errors = [{ instancePath: instancePath + "/label_smoothing", schemaPath: "#/properties/label_smoothing/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                    return false;
                                  }
                                }
                                var valid0 = _errs58 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.loss !== void 0) {
                                  let data16 = data.loss;
                                  const _errs60 = errors;
                                  if (typeof data16 !== "string") {
                                    validate46.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data16 === "auto" || data16 === "mse" || data16 === "mae" || data16 === "huber" || data16 === "binary_crossentropy" || data16 === "categorical_crossentropy" || data16 === "hinge")) {
                                    validate46.errors = [{ instancePath: instancePath + "/loss", schemaPath: "#/properties/loss/enum", keyword: "enum", params: { allowedValues: schema62.properties.loss.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid0 = _errs60 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.dropout !== void 0) {
                                    let data17 = data.dropout;
                                    const _errs62 = errors;
                                    if (errors === _errs62) {
                                      if (typeof data17 == "number" && isFinite(data17)) {
                                        if (data17 > 0.9999 || isNaN(data17)) {
                                          validate46.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.9999 }, message: "must be <= 0.9999" }];
                                          return false;
                                        } else {
                                          if (data17 < 0 || isNaN(data17)) {
                                            validate46.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                            return false;
                                          }
                                        }
                                      } else {
                                        validate46.errors = [{ instancePath: instancePath + "/dropout", schemaPath: "#/properties/dropout/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs62 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.num_words !== void 0) {
                                      let data18 = data.num_words;
                                      const _errs64 = errors;
                                      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18)) && data18 !== null) {
                                        validate46.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/type", keyword: "type", params: { type: schema62.properties.num_words.type }, message: "must be integer,null" }];
                                        return false;
                                      }
                                      if (errors === _errs64) {
                                        if (typeof data18 == "number" && isFinite(data18)) {
                                          if (data18 > 1e6 || isNaN(data18)) {
                                            validate46.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                                            return false;
                                          } else {
                                            if (data18 < 2 || isNaN(data18)) {
                                              validate46.errors = [{ instancePath: instancePath + "/num_words", schemaPath: "#/properties/num_words/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2 }, message: "must be >= 2" }];
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
                                      if (data.filters !== void 0) {
                                        let data19 = data.filters;
                                        const _errs66 = errors;
                                        if (errors === _errs66) {
                                          if (typeof data19 === "string") {
                                            if (func1(data19) > 256) {
                                              validate46.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                              return false;
                                            }
                                          } else {
                                            validate46.errors = [{ instancePath: instancePath + "/filters", schemaPath: "#/properties/filters/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs66 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.lower !== void 0) {
                                          const _errs68 = errors;
                                          if (typeof data.lower !== "boolean") {
                                            validate46.errors = [{ instancePath: instancePath + "/lower", schemaPath: "#/properties/lower/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                            return false;
                                          }
                                          var valid0 = _errs68 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.oov_token !== void 0) {
                                            let data21 = data.oov_token;
                                            const _errs70 = errors;
                                            if (typeof data21 !== "string" && data21 !== null) {
                                              validate46.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/type", keyword: "type", params: { type: schema62.properties.oov_token.type }, message: "must be string,null" }];
                                              return false;
                                            }
                                            if (errors === _errs70) {
                                              if (typeof data21 === "string") {
                                                if (func1(data21) > 64) {
                                                  validate46.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }];
                                                  return false;
                                                } else {
                                                  if (func1(data21) < 1) {
                                                    validate46.errors = [{ instancePath: instancePath + "/oov_token", schemaPath: "#/properties/oov_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
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
                                            if (data.maxlen !== void 0) {
                                              let data22 = data.maxlen;
                                              const _errs72 = errors;
                                              const _errs73 = errors;
                                              let valid10 = false;
                                              const _errs74 = errors;
                                              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                const err38 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                  vErrors = [err38];
                                                } else {
                                                  vErrors.push(err38);
                                                }
                                                errors++;
                                              }
                                              if (errors === _errs74) {
                                                if (typeof data22 == "number" && isFinite(data22)) {
                                                  if (data22 > 4096 || isNaN(data22)) {
                                                    const err39 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                                                    if (vErrors === null) {
                                                      vErrors = [err39];
                                                    } else {
                                                      vErrors.push(err39);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (data22 < 1 || isNaN(data22)) {
                                                      const err40 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                                      if (vErrors === null) {
                                                        vErrors = [err40];
                                                      } else {
                                                        vErrors.push(err40);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                }
                                              }
                                              var _valid5 = _errs74 === errors;
                                              valid10 = valid10 || _valid5;
                                              const _errs76 = errors;
                                              if (typeof data22 !== "string") {
                                                const err41 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err41];
                                                } else {
                                                  vErrors.push(err41);
                                                }
                                                errors++;
                                              }
                                              if ("auto" !== data22) {
                                                const err42 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err42];
                                                } else {
                                                  vErrors.push(err42);
                                                }
                                                errors++;
                                              }
                                              var _valid5 = _errs76 === errors;
                                              valid10 = valid10 || _valid5;
                                              if (!valid10) {
                                                const err43 = { instancePath: instancePath + "/maxlen", schemaPath: "#/properties/maxlen/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err43];
                                                } else {
                                                  vErrors.push(err43);
                                                }
                                                errors++;
                                                validate46.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs73;
                                                if (vErrors !== null) {
                                                  if (_errs73) {
                                                    vErrors.length = _errs73;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid0 = _errs72 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.padding !== void 0) {
                                                let data23 = data.padding;
                                                const _errs78 = errors;
                                                if (typeof data23 !== "string") {
                                                  validate46.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                if (!(data23 === "pre" || data23 === "post")) {
                                                  validate46.errors = [{ instancePath: instancePath + "/padding", schemaPath: "#/properties/padding/enum", keyword: "enum", params: { allowedValues: schema62.properties.padding.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid0 = _errs78 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.truncating !== void 0) {
                                                  let data24 = data.truncating;
                                                  const _errs80 = errors;
                                                  if (typeof data24 !== "string") {
                                                    validate46.errors = [{ instancePath: instancePath + "/truncating", schemaPath: "#/properties/truncating/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  if (!(data24 === "pre" || data24 === "post")) {
                                                    validate46.errors = [{ instancePath: instancePath + "/truncating", schemaPath: "#/properties/truncating/enum", keyword: "enum", params: { allowedValues: schema62.properties.truncating.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid0 = _errs80 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.embedding_dim !== void 0) {
                                                    let data25 = data.embedding_dim;
                                                    const _errs82 = errors;
                                                    if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                      validate46.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs82) {
                                                      if (typeof data25 == "number" && isFinite(data25)) {
                                                        if (data25 > 4096 || isNaN(data25)) {
                                                          validate46.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                                                          return false;
                                                        } else {
                                                          if (data25 < 1 || isNaN(data25)) {
                                                            validate46.errors = [{ instancePath: instancePath + "/embedding_dim", schemaPath: "#/properties/embedding_dim/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid0 = _errs82 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.d_model !== void 0) {
                                                      let data26 = data.d_model;
                                                      const _errs84 = errors;
                                                      if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                        validate46.errors = [{ instancePath: instancePath + "/d_model", schemaPath: "#/properties/d_model/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs84) {
                                                        if (typeof data26 == "number" && isFinite(data26)) {
                                                          if (data26 > 4096 || isNaN(data26)) {
                                                            validate46.errors = [{ instancePath: instancePath + "/d_model", schemaPath: "#/properties/d_model/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                                                            return false;
                                                          } else {
                                                            if (data26 < 1 || isNaN(data26)) {
                                                              validate46.errors = [{ instancePath: instancePath + "/d_model", schemaPath: "#/properties/d_model/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                      }
                                                      var valid0 = _errs84 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.n_heads !== void 0) {
                                                        let data27 = data.n_heads;
                                                        const _errs86 = errors;
                                                        if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                          validate46.errors = [{ instancePath: instancePath + "/n_heads", schemaPath: "#/properties/n_heads/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs86) {
                                                          if (typeof data27 == "number" && isFinite(data27)) {
                                                            if (data27 > 64 || isNaN(data27)) {
                                                              validate46.errors = [{ instancePath: instancePath + "/n_heads", schemaPath: "#/properties/n_heads/maximum", keyword: "maximum", params: { comparison: "<=", limit: 64 }, message: "must be <= 64" }];
                                                              return false;
                                                            } else {
                                                              if (data27 < 1 || isNaN(data27)) {
                                                                validate46.errors = [{ instancePath: instancePath + "/n_heads", schemaPath: "#/properties/n_heads/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                        }
                                                        var valid0 = _errs86 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.n_layers !== void 0) {
                                                          let data28 = data.n_layers;
                                                          const _errs88 = errors;
                                                          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                                                            validate46.errors = [{ instancePath: instancePath + "/n_layers", schemaPath: "#/properties/n_layers/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs88) {
                                                            if (typeof data28 == "number" && isFinite(data28)) {
                                                              if (data28 > 24 || isNaN(data28)) {
                                                                validate46.errors = [{ instancePath: instancePath + "/n_layers", schemaPath: "#/properties/n_layers/maximum", keyword: "maximum", params: { comparison: "<=", limit: 24 }, message: "must be <= 24" }];
                                                                return false;
                                                              } else {
                                                                if (data28 < 1 || isNaN(data28)) {
                                                                  validate46.errors = [{ instancePath: instancePath + "/n_layers", schemaPath: "#/properties/n_layers/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid0 = _errs88 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.d_ff !== void 0) {
                                                            let data29 = data.d_ff;
                                                            const _errs90 = errors;
                                                            if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                                              validate46.errors = [{ instancePath: instancePath + "/d_ff", schemaPath: "#/properties/d_ff/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                              return false;
                                                            }
                                                            if (errors === _errs90) {
                                                              if (typeof data29 == "number" && isFinite(data29)) {
                                                                if (data29 > 16384 || isNaN(data29)) {
                                                                  validate46.errors = [{ instancePath: instancePath + "/d_ff", schemaPath: "#/properties/d_ff/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16384 }, message: "must be <= 16384" }];
                                                                  return false;
                                                                } else {
                                                                  if (data29 < 1 || isNaN(data29)) {
                                                                    validate46.errors = [{ instancePath: instancePath + "/d_ff", schemaPath: "#/properties/d_ff/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                            var valid0 = _errs90 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.positional_encoding !== void 0) {
                                                              let data30 = data.positional_encoding;
                                                              const _errs92 = errors;
                                                              if (typeof data30 !== "string") {
                                                                validate46.errors = [{ instancePath: instancePath + "/positional_encoding", schemaPath: "#/properties/positional_encoding/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                return false;
                                                              }
                                                              if (!(data30 === "sinusoidal" || data30 === "learned")) {
                                                                validate46.errors = [{ instancePath: instancePath + "/positional_encoding", schemaPath: "#/properties/positional_encoding/enum", keyword: "enum", params: { allowedValues: schema62.properties.positional_encoding.enum }, message: "must be equal to one of the allowed values" }];
                                                                return false;
                                                              }
                                                              var valid0 = _errs92 === errors;
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
      validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}
validate46.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
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
        validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!func19.call(schema48.properties, key0)) {
            validate35.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.type !== void 0) {
            let data0 = data.type;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              validate35.errors = [{ instancePath: instancePath + "/type", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingMethodType/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
              return false;
            }
            if (!(data0 === "linear_regression" || data0 === "logistic_regression" || data0 === "svm" || data0 === "cnn" || data0 === "rnn" || data0 === "lstm" || data0 === "gru" || data0 === "transformer" || data0 === "word2vec")) {
              validate35.errors = [{ instancePath: instancePath + "/type", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingMethodType/enum", keyword: "enum", params: { allowedValues: schema49.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.linear_regression !== void 0) {
              let data1 = data.linear_regression;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  const _errs7 = errors;
                  for (const key1 in data1) {
                    if (!(key1 === "hyperparameters")) {
                      validate35.errors = [{ instancePath: instancePath + "/linear_regression", schemaPath: "#/properties/linear_regression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                      return false;
                      break;
                    }
                  }
                  if (_errs7 === errors) {
                    if (data1.hyperparameters !== void 0) {
                      let data2 = data1.hyperparameters;
                      const _errs9 = errors;
                      if (errors === _errs9) {
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          const _errs11 = errors;
                          for (const key2 in data2) {
                            if (!(key2 === "l2_penalty" || key2 === "fit_intercept")) {
                              validate35.errors = [{ instancePath: instancePath + "/linear_regression/hyperparameters", schemaPath: "https://understudy.invalid/openapi.json#/$defs/LinearRegressionHyperparameters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs11 === errors) {
                            if (data2.l2_penalty !== void 0) {
                              let data3 = data2.l2_penalty;
                              const _errs12 = errors;
                              if (errors === _errs12) {
                                if (typeof data3 == "number" && isFinite(data3)) {
                                  if (data3 > 1e12 || isNaN(data3)) {
                                    validate35.errors = [{ instancePath: instancePath + "/linear_regression/hyperparameters/l2_penalty", schemaPath: "https://understudy.invalid/openapi.json#/$defs/LinearRegressionHyperparameters/properties/l2_penalty/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }];
                                    return false;
                                  } else {
                                    if (data3 < 0 || isNaN(data3)) {
                                      validate35.errors = [{ instancePath: instancePath + "/linear_regression/hyperparameters/l2_penalty", schemaPath: "https://understudy.invalid/openapi.json#/$defs/LinearRegressionHyperparameters/properties/l2_penalty/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate35.errors = [{ instancePath: instancePath + "/linear_regression/hyperparameters/l2_penalty", schemaPath: "https://understudy.invalid/openapi.json#/$defs/LinearRegressionHyperparameters/properties/l2_penalty/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                  return false;
                                }
                              }
                              var valid4 = _errs12 === errors;
                            } else {
                              var valid4 = true;
                            }
                            if (valid4) {
                              if (data2.fit_intercept !== void 0) {
                                const _errs14 = errors;
                                if (typeof data2.fit_intercept !== "boolean") {
                                  validate35.errors = [{ instancePath: instancePath + "/linear_regression/hyperparameters/fit_intercept", schemaPath: "https://understudy.invalid/openapi.json#/$defs/LinearRegressionHyperparameters/properties/fit_intercept/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                  return false;
                                }
                                var valid4 = _errs14 === errors;
                              } else {
                                var valid4 = true;
                              }
                            }
                          }
                        } else {
                          validate35.errors = [{ instancePath: instancePath + "/linear_regression/hyperparameters", schemaPath: "https://understudy.invalid/openapi.json#/$defs/LinearRegressionHyperparameters/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                    }
                  }
                } else {
                  validate35.errors = [{ instancePath: instancePath + "/linear_regression", schemaPath: "#/properties/linear_regression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.logistic_regression !== void 0) {
                let data5 = data.logistic_regression;
                const _errs16 = errors;
                if (errors === _errs16) {
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    const _errs18 = errors;
                    for (const key3 in data5) {
                      if (!(key3 === "hyperparameters")) {
                        validate35.errors = [{ instancePath: instancePath + "/logistic_regression", schemaPath: "#/properties/logistic_regression/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }];
                        return false;
                        break;
                      }
                    }
                    if (_errs18 === errors) {
                      if (data5.hyperparameters !== void 0) {
                        if (!validate36(data5.hyperparameters, { instancePath: instancePath + "/logistic_regression/hyperparameters", parentData: data5, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                          vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
                          errors = vErrors.length;
                        }
                      }
                    }
                  } else {
                    validate35.errors = [{ instancePath: instancePath + "/logistic_regression", schemaPath: "#/properties/logistic_regression/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                    return false;
                  }
                }
                var valid0 = _errs16 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.svm !== void 0) {
                  let data7 = data.svm;
                  const _errs20 = errors;
                  if (errors === _errs20) {
                    if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                      const _errs22 = errors;
                      for (const key4 in data7) {
                        if (!(key4 === "hyperparameters")) {
                          validate35.errors = [{ instancePath: instancePath + "/svm", schemaPath: "#/properties/svm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs22 === errors) {
                        if (data7.hyperparameters !== void 0) {
                          if (!validate38(data7.hyperparameters, { instancePath: instancePath + "/svm/hyperparameters", parentData: data7, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                            vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                            errors = vErrors.length;
                          }
                        }
                      }
                    } else {
                      validate35.errors = [{ instancePath: instancePath + "/svm", schemaPath: "#/properties/svm/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs20 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.cnn !== void 0) {
                    let data9 = data.cnn;
                    const _errs24 = errors;
                    if (errors === _errs24) {
                      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                        const _errs26 = errors;
                        for (const key5 in data9) {
                          if (!(key5 === "hyperparameters")) {
                            validate35.errors = [{ instancePath: instancePath + "/cnn", schemaPath: "#/properties/cnn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }];
                            return false;
                            break;
                          }
                        }
                        if (_errs26 === errors) {
                          if (data9.hyperparameters !== void 0) {
                            if (!validate40(data9.hyperparameters, { instancePath: instancePath + "/cnn/hyperparameters", parentData: data9, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                              vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                              errors = vErrors.length;
                            }
                          }
                        }
                      } else {
                        validate35.errors = [{ instancePath: instancePath + "/cnn", schemaPath: "#/properties/cnn/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                        return false;
                      }
                    }
                    var valid0 = _errs24 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.rnn !== void 0) {
                      let data11 = data.rnn;
                      const _errs28 = errors;
                      if (errors === _errs28) {
                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                          const _errs30 = errors;
                          for (const key6 in data11) {
                            if (!(key6 === "hyperparameters")) {
                              validate35.errors = [{ instancePath: instancePath + "/rnn", schemaPath: "#/properties/rnn/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }];
                              return false;
                              break;
                            }
                          }
                          if (_errs30 === errors) {
                            if (data11.hyperparameters !== void 0) {
                              if (!validate42(data11.hyperparameters, { instancePath: instancePath + "/rnn/hyperparameters", parentData: data11, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                                vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                errors = vErrors.length;
                              }
                            }
                          }
                        } else {
                          validate35.errors = [{ instancePath: instancePath + "/rnn", schemaPath: "#/properties/rnn/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                          return false;
                        }
                      }
                      var valid0 = _errs28 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.lstm !== void 0) {
                        let data13 = data.lstm;
                        const _errs32 = errors;
                        if (errors === _errs32) {
                          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                            const _errs34 = errors;
                            for (const key7 in data13) {
                              if (!(key7 === "hyperparameters")) {
                                validate35.errors = [{ instancePath: instancePath + "/lstm", schemaPath: "#/properties/lstm/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }];
                                return false;
                                break;
                              }
                            }
                            if (_errs34 === errors) {
                              if (data13.hyperparameters !== void 0) {
                                if (!validate42(data13.hyperparameters, { instancePath: instancePath + "/lstm/hyperparameters", parentData: data13, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                  errors = vErrors.length;
                                }
                              }
                            }
                          } else {
                            validate35.errors = [{ instancePath: instancePath + "/lstm", schemaPath: "#/properties/lstm/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid0 = _errs32 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.gru !== void 0) {
                          let data15 = data.gru;
                          const _errs36 = errors;
                          if (errors === _errs36) {
                            if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                              const _errs38 = errors;
                              for (const key8 in data15) {
                                if (!(key8 === "hyperparameters")) {
                                  validate35.errors = [{ instancePath: instancePath + "/gru", schemaPath: "#/properties/gru/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }];
                                  return false;
                                  break;
                                }
                              }
                              if (_errs38 === errors) {
                                if (data15.hyperparameters !== void 0) {
                                  if (!validate42(data15.hyperparameters, { instancePath: instancePath + "/gru/hyperparameters", parentData: data15, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                                    vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
                                    errors = vErrors.length;
                                  }
                                }
                              }
                            } else {
                              validate35.errors = [{ instancePath: instancePath + "/gru", schemaPath: "#/properties/gru/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                              return false;
                            }
                          }
                          var valid0 = _errs36 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.transformer !== void 0) {
                            let data17 = data.transformer;
                            const _errs40 = errors;
                            if (errors === _errs40) {
                              if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                const _errs42 = errors;
                                for (const key9 in data17) {
                                  if (!(key9 === "hyperparameters")) {
                                    validate35.errors = [{ instancePath: instancePath + "/transformer", schemaPath: "#/properties/transformer/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }];
                                    return false;
                                    break;
                                  }
                                }
                                if (_errs42 === errors) {
                                  if (data17.hyperparameters !== void 0) {
                                    if (!validate46(data17.hyperparameters, { instancePath: instancePath + "/transformer/hyperparameters", parentData: data17, parentDataProperty: "hyperparameters", rootData, dynamicAnchors })) {
                                      vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                                      errors = vErrors.length;
                                    }
                                  }
                                }
                              } else {
                                validate35.errors = [{ instancePath: instancePath + "/transformer", schemaPath: "#/properties/transformer/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                return false;
                              }
                            }
                            var valid0 = _errs40 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.word2vec !== void 0) {
                              let data19 = data.word2vec;
                              const _errs44 = errors;
                              if (errors === _errs44) {
                                if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                  const _errs46 = errors;
                                  for (const key10 in data19) {
                                    if (!(key10 === "hyperparameters")) {
                                      validate35.errors = [{ instancePath: instancePath + "/word2vec", schemaPath: "#/properties/word2vec/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" }];
                                      return false;
                                      break;
                                    }
                                  }
                                  if (_errs46 === errors) {
                                    if (data19.hyperparameters !== void 0) {
                                      let data20 = data19.hyperparameters;
                                      const _errs48 = errors;
                                      if (errors === _errs48) {
                                        if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                          const _errs50 = errors;
                                          for (const key11 in data20) {
                                            if (!func19.call(schema65.properties, key11)) {
                                              validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" }];
                                              return false;
                                              break;
                                            }
                                          }
                                          if (_errs50 === errors) {
                                            if (data20.n_epochs !== void 0) {
                                              let data21 = data20.n_epochs;
                                              const _errs51 = errors;
                                              const _errs52 = errors;
                                              let valid15 = false;
                                              const _errs53 = errors;
                                              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                                                const err0 = { instancePath: instancePath + "/word2vec/hyperparameters/n_epochs", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/n_epochs/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                if (vErrors === null) {
                                                  vErrors = [err0];
                                                } else {
                                                  vErrors.push(err0);
                                                }
                                                errors++;
                                              }
                                              if (errors === _errs53) {
                                                if (typeof data21 == "number" && isFinite(data21)) {
                                                  if (data21 > 1e4 || isNaN(data21)) {
                                                    const err1 = { instancePath: instancePath + "/word2vec/hyperparameters/n_epochs", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/n_epochs/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" };
                                                    if (vErrors === null) {
                                                      vErrors = [err1];
                                                    } else {
                                                      vErrors.push(err1);
                                                    }
                                                    errors++;
                                                  } else {
                                                    if (data21 < 1 || isNaN(data21)) {
                                                      const err2 = { instancePath: instancePath + "/word2vec/hyperparameters/n_epochs", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/n_epochs/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                              var _valid0 = _errs53 === errors;
                                              valid15 = valid15 || _valid0;
                                              const _errs55 = errors;
                                              if (typeof data21 !== "string") {
                                                const err3 = { instancePath: instancePath + "/word2vec/hyperparameters/n_epochs", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/n_epochs/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                if (vErrors === null) {
                                                  vErrors = [err3];
                                                } else {
                                                  vErrors.push(err3);
                                                }
                                                errors++;
                                              }
                                              if ("auto" !== data21) {
                                                const err4 = { instancePath: instancePath + "/word2vec/hyperparameters/n_epochs", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/n_epochs/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                if (vErrors === null) {
                                                  vErrors = [err4];
                                                } else {
                                                  vErrors.push(err4);
                                                }
                                                errors++;
                                              }
                                              var _valid0 = _errs55 === errors;
                                              valid15 = valid15 || _valid0;
                                              if (!valid15) {
                                                const err5 = { instancePath: instancePath + "/word2vec/hyperparameters/n_epochs", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/n_epochs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                if (vErrors === null) {
                                                  vErrors = [err5];
                                                } else {
                                                  vErrors.push(err5);
                                                }
                                                errors++;
                                                validate35.errors = vErrors;
                                                return false;
                                              } else {
                                                errors = _errs52;
                                                if (vErrors !== null) {
                                                  if (_errs52) {
                                                    vErrors.length = _errs52;
                                                  } else {
                                                    vErrors = null;
                                                  }
                                                }
                                              }
                                              var valid14 = _errs51 === errors;
                                            } else {
                                              var valid14 = true;
                                            }
                                            if (valid14) {
                                              if (data20.batch_size !== void 0) {
                                                let data22 = data20.batch_size;
                                                const _errs57 = errors;
                                                const _errs58 = errors;
                                                let valid16 = false;
                                                const _errs59 = errors;
                                                if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                                                  const err6 = { instancePath: instancePath + "/word2vec/hyperparameters/batch_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/batch_size/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  if (vErrors === null) {
                                                    vErrors = [err6];
                                                  } else {
                                                    vErrors.push(err6);
                                                  }
                                                  errors++;
                                                }
                                                if (errors === _errs59) {
                                                  if (typeof data22 == "number" && isFinite(data22)) {
                                                    if (data22 > 4096 || isNaN(data22)) {
                                                      const err7 = { instancePath: instancePath + "/word2vec/hyperparameters/batch_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/batch_size/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" };
                                                      if (vErrors === null) {
                                                        vErrors = [err7];
                                                      } else {
                                                        vErrors.push(err7);
                                                      }
                                                      errors++;
                                                    } else {
                                                      if (data22 < 1 || isNaN(data22)) {
                                                        const err8 = { instancePath: instancePath + "/word2vec/hyperparameters/batch_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/batch_size/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
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
                                                var _valid1 = _errs59 === errors;
                                                valid16 = valid16 || _valid1;
                                                const _errs61 = errors;
                                                if (typeof data22 !== "string") {
                                                  const err9 = { instancePath: instancePath + "/word2vec/hyperparameters/batch_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/batch_size/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  if (vErrors === null) {
                                                    vErrors = [err9];
                                                  } else {
                                                    vErrors.push(err9);
                                                  }
                                                  errors++;
                                                }
                                                if ("auto" !== data22) {
                                                  const err10 = { instancePath: instancePath + "/word2vec/hyperparameters/batch_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/batch_size/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                  if (vErrors === null) {
                                                    vErrors = [err10];
                                                  } else {
                                                    vErrors.push(err10);
                                                  }
                                                  errors++;
                                                }
                                                var _valid1 = _errs61 === errors;
                                                valid16 = valid16 || _valid1;
                                                if (!valid16) {
                                                  const err11 = { instancePath: instancePath + "/word2vec/hyperparameters/batch_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/batch_size/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  if (vErrors === null) {
                                                    vErrors = [err11];
                                                  } else {
                                                    vErrors.push(err11);
                                                  }
                                                  errors++;
                                                  validate35.errors = vErrors;
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
                                                var valid14 = _errs57 === errors;
                                              } else {
                                                var valid14 = true;
                                              }
                                              if (valid14) {
                                                if (data20.learning_rate !== void 0) {
                                                  let data23 = data20.learning_rate;
                                                  const _errs63 = errors;
                                                  const _errs64 = errors;
                                                  let valid17 = false;
                                                  const _errs65 = errors;
                                                  if (errors === _errs65) {
                                                    if (typeof data23 == "number" && isFinite(data23)) {
                                                      if (data23 > 10 || isNaN(data23)) {
                                                        const err12 = { instancePath: instancePath + "/word2vec/hyperparameters/learning_rate", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/learning_rate/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" };
                                                        if (vErrors === null) {
                                                          vErrors = [err12];
                                                        } else {
                                                          vErrors.push(err12);
                                                        }
                                                        errors++;
                                                      } else {
                                                        if (data23 < 1e-10 || isNaN(data23)) {
                                                          const err13 = { instancePath: instancePath + "/word2vec/hyperparameters/learning_rate", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/learning_rate/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e-10 }, message: "must be >= 1e-10" };
                                                          if (vErrors === null) {
                                                            vErrors = [err13];
                                                          } else {
                                                            vErrors.push(err13);
                                                          }
                                                          errors++;
                                                        }
                                                      }
                                                    } else {
                                                      const err14 = { instancePath: instancePath + "/word2vec/hyperparameters/learning_rate", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/learning_rate/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                      if (vErrors === null) {
                                                        vErrors = [err14];
                                                      } else {
                                                        vErrors.push(err14);
                                                      }
                                                      errors++;
                                                    }
                                                  }
                                                  var _valid2 = _errs65 === errors;
                                                  valid17 = valid17 || _valid2;
                                                  const _errs67 = errors;
                                                  if (typeof data23 !== "string") {
                                                    const err15 = { instancePath: instancePath + "/word2vec/hyperparameters/learning_rate", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/learning_rate/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    if (vErrors === null) {
                                                      vErrors = [err15];
                                                    } else {
                                                      vErrors.push(err15);
                                                    }
                                                    errors++;
                                                  }
                                                  if ("auto" !== data23) {
                                                    const err16 = { instancePath: instancePath + "/word2vec/hyperparameters/learning_rate", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/learning_rate/anyOf/1/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant" };
                                                    if (vErrors === null) {
                                                      vErrors = [err16];
                                                    } else {
                                                      vErrors.push(err16);
                                                    }
                                                    errors++;
                                                  }
                                                  var _valid2 = _errs67 === errors;
                                                  valid17 = valid17 || _valid2;
                                                  if (!valid17) {
                                                    const err17 = { instancePath: instancePath + "/word2vec/hyperparameters/learning_rate", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/learning_rate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    if (vErrors === null) {
                                                      vErrors = [err17];
                                                    } else {
                                                      vErrors.push(err17);
                                                    }
                                                    errors++;
                                                    validate35.errors = vErrors;
                                                    return false;
                                                  } else {
                                                    errors = _errs64;
                                                    if (vErrors !== null) {
                                                      if (_errs64) {
                                                        vErrors.length = _errs64;
                                                      } else {
                                                        vErrors = null;
                                                      }
                                                    }
                                                  }
                                                  var valid14 = _errs63 === errors;
                                                } else {
                                                  var valid14 = true;
                                                }
                                                if (valid14) {
                                                  if (data20.vector_size !== void 0) {
                                                    let data24 = data20.vector_size;
                                                    const _errs69 = errors;
                                                    if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                                                      validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/vector_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/vector_size/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                      return false;
                                                    }
                                                    if (errors === _errs69) {
                                                      if (typeof data24 == "number" && isFinite(data24)) {
                                                        if (data24 > 4096 || isNaN(data24)) {
                                                          validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/vector_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/vector_size/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4096 }, message: "must be <= 4096" }];
                                                          return false;
                                                        } else {
                                                          if (data24 < 1 || isNaN(data24)) {
                                                            validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/vector_size", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/vector_size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                            return false;
                                                          }
                                                        }
                                                      }
                                                    }
                                                    var valid14 = _errs69 === errors;
                                                  } else {
                                                    var valid14 = true;
                                                  }
                                                  if (valid14) {
                                                    if (data20.window !== void 0) {
                                                      let data25 = data20.window;
                                                      const _errs71 = errors;
                                                      if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                                                        validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/window", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/window/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                        return false;
                                                      }
                                                      if (errors === _errs71) {
                                                        if (typeof data25 == "number" && isFinite(data25)) {
                                                          if (data25 > 100 || isNaN(data25)) {
                                                            validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/window", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/window/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                            return false;
                                                          } else {
                                                            if (data25 < 1 || isNaN(data25)) {
                                                              validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/window", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/window/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                              return false;
                                                            }
                                                          }
                                                        }
                                                      }
                                                      var valid14 = _errs71 === errors;
                                                    } else {
                                                      var valid14 = true;
                                                    }
                                                    if (valid14) {
                                                      if (data20.negative !== void 0) {
                                                        let data26 = data20.negative;
                                                        const _errs73 = errors;
                                                        if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                          validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/negative", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/negative/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                          return false;
                                                        }
                                                        if (errors === _errs73) {
                                                          if (typeof data26 == "number" && isFinite(data26)) {
                                                            if (data26 > 100 || isNaN(data26)) {
                                                              validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/negative", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/negative/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }];
                                                              return false;
                                                            } else {
                                                              if (data26 < 1 || isNaN(data26)) {
                                                                validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/negative", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/negative/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                        }
                                                        var valid14 = _errs73 === errors;
                                                      } else {
                                                        var valid14 = true;
                                                      }
                                                      if (valid14) {
                                                        if (data20.min_count !== void 0) {
                                                          let data27 = data20.min_count;
                                                          const _errs75 = errors;
                                                          if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                            validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/min_count", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/min_count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                                            return false;
                                                          }
                                                          if (errors === _errs75) {
                                                            if (typeof data27 == "number" && isFinite(data27)) {
                                                              if (data27 > 1e6 || isNaN(data27)) {
                                                                validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/min_count", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/min_count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }];
                                                                return false;
                                                              } else {
                                                                if (data27 < 1 || isNaN(data27)) {
                                                                  validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/min_count", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/min_count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                                                                  return false;
                                                                }
                                                              }
                                                            }
                                                          }
                                                          var valid14 = _errs75 === errors;
                                                        } else {
                                                          var valid14 = true;
                                                        }
                                                        if (valid14) {
                                                          if (data20.sample !== void 0) {
                                                            let data28 = data20.sample;
                                                            const _errs77 = errors;
                                                            if (errors === _errs77) {
                                                              if (typeof data28 == "number" && isFinite(data28)) {
                                                                if (data28 > 1 || isNaN(data28)) {
                                                                  validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/sample", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/sample/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1" }];
                                                                  return false;
                                                                } else {
                                                                  if (data28 < 0 || isNaN(data28)) {
                                                                    validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/sample", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/sample/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                                                    return false;
                                                                  }
                                                                }
                                                              } else {
                                                                validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/sample", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/sample/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                                                return false;
                                                              }
                                                            }
                                                            var valid14 = _errs77 === errors;
                                                          } else {
                                                            var valid14 = true;
                                                          }
                                                          if (valid14) {
                                                            if (data20.filters !== void 0) {
                                                              let data29 = data20.filters;
                                                              const _errs79 = errors;
                                                              if (errors === _errs79) {
                                                                if (typeof data29 === "string") {
                                                                  if (func1(data29) > 256) {
                                                                    validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/filters", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/filters/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                                                    return false;
                                                                  }
                                                                } else {
                                                                  validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/filters", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/filters/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                                  return false;
                                                                }
                                                              }
                                                              var valid14 = _errs79 === errors;
                                                            } else {
                                                              var valid14 = true;
                                                            }
                                                            if (valid14) {
                                                              if (data20.lower !== void 0) {
                                                                const _errs81 = errors;
                                                                if (typeof data20.lower !== "boolean") {
                                                                  validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters/lower", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/properties/lower/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
                                                                  return false;
                                                                }
                                                                var valid14 = _errs81 === errors;
                                                              } else {
                                                                var valid14 = true;
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
                                          validate35.errors = [{ instancePath: instancePath + "/word2vec/hyperparameters", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Word2vecHyperparameters/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate35.errors = [{ instancePath: instancePath + "/word2vec", schemaPath: "#/properties/word2vec/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                  return false;
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
    } else {
      validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
validate35.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.seed === void 0) {
        data.seed = 0;
      }
      let missing0;
      if (data.training_file === void 0 && (missing0 = "training_file") || data.method === void 0 && (missing0 = "method")) {
        validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "training_file" || key0 === "validation_file" || key0 === "method" || key0 === "data" || key0 === "seed" || key0 === "suffix" || key0 === "metadata")) {
            validate34.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.training_file !== void 0) {
            let data0 = data.training_file;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func1(data0) > 128) {
                  validate34.errors = [{ instancePath: instancePath + "/training_file", schemaPath: "#/properties/training_file/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate34.errors = [{ instancePath: instancePath + "/training_file", schemaPath: "#/properties/training_file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate34.errors = [{ instancePath: instancePath + "/training_file", schemaPath: "#/properties/training_file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.validation_file !== void 0) {
              let data1 = data.validation_file;
              const _errs4 = errors;
              if (typeof data1 !== "string" && data1 !== null) {
                validate34.errors = [{ instancePath: instancePath + "/validation_file", schemaPath: "#/properties/validation_file/type", keyword: "type", params: { type: schema47.properties.validation_file.type }, message: "must be string,null" }];
                return false;
              }
              if (errors === _errs4) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 128) {
                    validate34.errors = [{ instancePath: instancePath + "/validation_file", schemaPath: "#/properties/validation_file/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate34.errors = [{ instancePath: instancePath + "/validation_file", schemaPath: "#/properties/validation_file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
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
              if (data.method !== void 0) {
                const _errs6 = errors;
                if (!validate35(data.method, { instancePath: instancePath + "/method", parentData: data, parentDataProperty: "method", rootData, dynamicAnchors })) {
                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.data !== void 0) {
                  let data3 = data.data;
                  const _errs7 = errors;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      if (data3.format === void 0) {
                        data3.format = "auto";
                      }
                      if (data3.task === void 0) {
                        data3.task = "auto";
                      }
                      if (data3.validation_split === void 0) {
                        data3.validation_split = 0.2;
                      }
                      const _errs10 = errors;
                      for (const key1 in data3) {
                        if (!func19.call(schema66.properties, key1)) {
                          validate34.errors = [{ instancePath: instancePath + "/data", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs10 === errors) {
                        let data4 = data3.format;
                        const _errs11 = errors;
                        if (typeof data4 !== "string") {
                          validate34.errors = [{ instancePath: instancePath + "/data/format", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                          return false;
                        }
                        if (!(data4 === "auto" || data4 === "csv" || data4 === "jsonl" || data4 === "zip")) {
                          validate34.errors = [{ instancePath: instancePath + "/data/format", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/format/enum", keyword: "enum", params: { allowedValues: schema66.properties.format.enum }, message: "must be equal to one of the allowed values" }];
                          return false;
                        }
                        var valid2 = _errs11 === errors;
                        if (valid2) {
                          if (data3.label_column !== void 0) {
                            let data5 = data3.label_column;
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (typeof data5 === "string") {
                                if (func1(data5) > 256) {
                                  validate34.errors = [{ instancePath: instancePath + "/data/label_column", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/label_column/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                  return false;
                                } else {
                                  if (func1(data5) < 1) {
                                    validate34.errors = [{ instancePath: instancePath + "/data/label_column", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/label_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                }
                              } else {
                                validate34.errors = [{ instancePath: instancePath + "/data/label_column", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/label_column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            var valid2 = _errs13 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data3.text_column !== void 0) {
                              let data6 = data3.text_column;
                              const _errs15 = errors;
                              if (errors === _errs15) {
                                if (typeof data6 === "string") {
                                  if (func1(data6) > 256) {
                                    validate34.errors = [{ instancePath: instancePath + "/data/text_column", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/text_column/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                    return false;
                                  } else {
                                    if (func1(data6) < 1) {
                                      validate34.errors = [{ instancePath: instancePath + "/data/text_column", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/text_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                      return false;
                                    }
                                  }
                                } else {
                                  validate34.errors = [{ instancePath: instancePath + "/data/text_column", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/text_column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid2 = _errs15 === errors;
                            } else {
                              var valid2 = true;
                            }
                            if (valid2) {
                              if (data3.feature_columns !== void 0) {
                                let data7 = data3.feature_columns;
                                const _errs17 = errors;
                                if (errors === _errs17) {
                                  if (Array.isArray(data7)) {
                                    if (data7.length > 4096) {
                                      validate34.errors = [{ instancePath: instancePath + "/data/feature_columns", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/feature_columns/maxItems", keyword: "maxItems", params: { limit: 4096 }, message: "must NOT have more than 4096 items" }];
                                      return false;
                                    } else {
                                      if (data7.length < 1) {
                                        validate34.errors = [{ instancePath: instancePath + "/data/feature_columns", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/feature_columns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                        return false;
                                      } else {
                                        var valid3 = true;
                                        const len0 = data7.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data8 = data7[i0];
                                          const _errs19 = errors;
                                          if (errors === _errs19) {
                                            if (typeof data8 === "string") {
                                              if (func1(data8) > 256) {
                                                validate34.errors = [{ instancePath: instancePath + "/data/feature_columns/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/feature_columns/items/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                                return false;
                                              } else {
                                                if (func1(data8) < 1) {
                                                  validate34.errors = [{ instancePath: instancePath + "/data/feature_columns/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/feature_columns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                                  return false;
                                                }
                                              }
                                            } else {
                                              validate34.errors = [{ instancePath: instancePath + "/data/feature_columns/" + i0, schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/feature_columns/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                              return false;
                                            }
                                          }
                                          var valid3 = _errs19 === errors;
                                          if (!valid3) {
                                            break;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate34.errors = [{ instancePath: instancePath + "/data/feature_columns", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/feature_columns/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                    return false;
                                  }
                                }
                                var valid2 = _errs17 === errors;
                              } else {
                                var valid2 = true;
                              }
                              if (valid2) {
                                if (data3.sequence_column !== void 0) {
                                  let data9 = data3.sequence_column;
                                  const _errs21 = errors;
                                  if (errors === _errs21) {
                                    if (typeof data9 === "string") {
                                      if (func1(data9) > 256) {
                                        validate34.errors = [{ instancePath: instancePath + "/data/sequence_column", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/sequence_column/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                        return false;
                                      } else {
                                        if (func1(data9) < 1) {
                                          validate34.errors = [{ instancePath: instancePath + "/data/sequence_column", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/sequence_column/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                          return false;
                                        }
                                      }
                                    } else {
                                      validate34.errors = [{ instancePath: instancePath + "/data/sequence_column", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/sequence_column/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                      return false;
                                    }
                                  }
                                  var valid2 = _errs21 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  let data10 = data3.task;
                                  const _errs23 = errors;
                                  if (typeof data10 !== "string") {
                                    validate34.errors = [{ instancePath: instancePath + "/data/task", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/task/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                    return false;
                                  }
                                  if (!(data10 === "auto" || data10 === "classification" || data10 === "regression")) {
                                    validate34.errors = [{ instancePath: instancePath + "/data/task", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/task/enum", keyword: "enum", params: { allowedValues: schema66.properties.task.enum }, message: "must be equal to one of the allowed values" }];
                                    return false;
                                  }
                                  var valid2 = _errs23 === errors;
                                  if (valid2) {
                                    if (data3.embedding_model !== void 0) {
                                      let data11 = data3.embedding_model;
                                      const _errs25 = errors;
                                      if (errors === _errs25) {
                                        if (typeof data11 === "string") {
                                          if (func1(data11) > 256) {
                                            validate34.errors = [{ instancePath: instancePath + "/data/embedding_model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/embedding_model/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                                            return false;
                                          } else {
                                            if (func1(data11) < 1) {
                                              validate34.errors = [{ instancePath: instancePath + "/data/embedding_model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/embedding_model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate34.errors = [{ instancePath: instancePath + "/data/embedding_model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/embedding_model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs25 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      let data12 = data3.validation_split;
                                      const _errs27 = errors;
                                      if (errors === _errs27) {
                                        if (typeof data12 == "number" && isFinite(data12)) {
                                          if (data12 > 0.5 || isNaN(data12)) {
                                            validate34.errors = [{ instancePath: instancePath + "/data/validation_split", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/validation_split/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.5 }, message: "must be <= 0.5" }];
                                            return false;
                                          } else {
                                            if (data12 < 0 || isNaN(data12)) {
                                              validate34.errors = [{ instancePath: instancePath + "/data/validation_split", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/validation_split/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                                              return false;
                                            }
                                          }
                                        } else {
                                          validate34.errors = [{ instancePath: instancePath + "/data/validation_split", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/validation_split/type", keyword: "type", params: { type: "number" }, message: "must be number" }];
                                          return false;
                                        }
                                      }
                                      var valid2 = _errs27 === errors;
                                      if (valid2) {
                                        if (data3.missing_values !== void 0) {
                                          let data13 = data3.missing_values;
                                          const _errs29 = errors;
                                          if (errors === _errs29) {
                                            if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                              if (data13.numeric === void 0) {
                                                data13.numeric = "error";
                                              }
                                              if (data13.categorical === void 0) {
                                                data13.categorical = "error";
                                              }
                                              if (data13.label === void 0) {
                                                data13.label = "error";
                                              }
                                              const _errs31 = errors;
                                              for (const key2 in data13) {
                                                if (!(key2 === "numeric" || key2 === "categorical" || key2 === "label")) {
                                                  validate34.errors = [{ instancePath: instancePath + "/data/missing_values", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/missing_values/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }];
                                                  return false;
                                                  break;
                                                }
                                              }
                                              if (_errs31 === errors) {
                                                let data14 = data13.numeric;
                                                const _errs32 = errors;
                                                if (typeof data14 !== "string") {
                                                  validate34.errors = [{ instancePath: instancePath + "/data/missing_values/numeric", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/missing_values/properties/numeric/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                  return false;
                                                }
                                                if (!(data14 === "error" || data14 === "mean" || data14 === "median" || data14 === "constant" || data14 === "drop_row")) {
                                                  validate34.errors = [{ instancePath: instancePath + "/data/missing_values/numeric", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/missing_values/properties/numeric/enum", keyword: "enum", params: { allowedValues: schema66.properties.missing_values.properties.numeric.enum }, message: "must be equal to one of the allowed values" }];
                                                  return false;
                                                }
                                                var valid4 = _errs32 === errors;
                                                if (valid4) {
                                                  let data15 = data13.categorical;
                                                  const _errs34 = errors;
                                                  if (typeof data15 !== "string") {
                                                    validate34.errors = [{ instancePath: instancePath + "/data/missing_values/categorical", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/missing_values/properties/categorical/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                    return false;
                                                  }
                                                  if (!(data15 === "error" || data15 === "most_frequent" || data15 === "constant" || data15 === "category" || data15 === "drop_row")) {
                                                    validate34.errors = [{ instancePath: instancePath + "/data/missing_values/categorical", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/missing_values/properties/categorical/enum", keyword: "enum", params: { allowedValues: schema66.properties.missing_values.properties.categorical.enum }, message: "must be equal to one of the allowed values" }];
                                                    return false;
                                                  }
                                                  var valid4 = _errs34 === errors;
                                                  if (valid4) {
                                                    let data16 = data13.label;
                                                    const _errs36 = errors;
                                                    if (typeof data16 !== "string") {
                                                      validate34.errors = [{ instancePath: instancePath + "/data/missing_values/label", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/missing_values/properties/label/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                                      return false;
                                                    }
                                                    if (!(data16 === "error" || data16 === "drop_row")) {
                                                      validate34.errors = [{ instancePath: instancePath + "/data/missing_values/label", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/missing_values/properties/label/enum", keyword: "enum", params: { allowedValues: schema66.properties.missing_values.properties.label.enum }, message: "must be equal to one of the allowed values" }];
                                                      return false;
                                                    }
                                                    var valid4 = _errs36 === errors;
                                                  }
                                                }
                                              }
                                            } else {
                                              validate34.errors = [{ instancePath: instancePath + "/data/missing_values", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/properties/missing_values/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                                              return false;
                                            }
                                          }
                                          var valid2 = _errs29 === errors;
                                        } else {
                                          var valid2 = true;
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
                      validate34.errors = [{ instancePath: instancePath + "/data", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TrainingData/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                      return false;
                    }
                  }
                  var valid0 = _errs7 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  let data17 = data.seed;
                  const _errs38 = errors;
                  if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                    validate34.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                    return false;
                  }
                  if (errors === _errs38) {
                    if (typeof data17 == "number" && isFinite(data17)) {
                      if (data17 > 2147483647 || isNaN(data17)) {
                        validate34.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2147483647 }, message: "must be <= 2147483647" }];
                        return false;
                      } else {
                        if (data17 < 0 || isNaN(data17)) {
                          validate34.errors = [{ instancePath: instancePath + "/seed", schemaPath: "#/properties/seed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }];
                          return false;
                        }
                      }
                    }
                  }
                  var valid0 = _errs38 === errors;
                  if (valid0) {
                    if (data.suffix !== void 0) {
                      let data18 = data.suffix;
                      const _errs40 = errors;
                      if (typeof data18 !== "string" && data18 !== null) {
                        validate34.errors = [{ instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/type", keyword: "type", params: { type: schema47.properties.suffix.type }, message: "must be string,null" }];
                        return false;
                      }
                      if (errors === _errs40) {
                        if (typeof data18 === "string") {
                          if (func1(data18) > 32) {
                            validate34.errors = [{ instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }];
                            return false;
                          } else {
                            if (func1(data18) < 1) {
                              validate34.errors = [{ instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                              return false;
                            } else {
                              if (!pattern4.test(data18)) {
                                validate34.errors = [{ instancePath: instancePath + "/suffix", schemaPath: "#/properties/suffix/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"' }];
                                return false;
                              }
                            }
                          }
                        }
                      }
                      var valid0 = _errs40 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.metadata !== void 0) {
                        let data19 = data.metadata;
                        const _errs42 = errors;
                        const _errs43 = errors;
                        let valid5 = false;
                        const _errs44 = errors;
                        const _errs45 = errors;
                        if (errors === _errs45) {
                          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                            if (Object.keys(data19).length > 16) {
                              const err0 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/maxProperties", keyword: "maxProperties", params: { limit: 16 }, message: "must NOT have more than 16 properties" };
                              if (vErrors === null) {
                                vErrors = [err0];
                              } else {
                                vErrors.push(err0);
                              }
                              errors++;
                            } else {
                              for (const key3 in data19) {
                                const _errs47 = errors;
                                if (typeof key3 === "string") {
                                  if (func1(key3) > 64) {
                                    const err1 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key3 };
                                    if (vErrors === null) {
                                      vErrors = [err1];
                                    } else {
                                      vErrors.push(err1);
                                    }
                                    errors++;
                                  } else {
                                    if (func1(key3) < 1) {
                                      const err2 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key3 };
                                      if (vErrors === null) {
                                        vErrors = [err2];
                                      } else {
                                        vErrors.push(err2);
                                      }
                                      errors++;
                                    }
                                  }
                                }
                                var valid7 = _errs47 === errors;
                                if (!valid7) {
                                  const err3 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/propertyNames", keyword: "propertyNames", params: { propertyName: key3 }, message: "property name must be valid" };
                                  if (vErrors === null) {
                                    vErrors = [err3];
                                  } else {
                                    vErrors.push(err3);
                                  }
                                  errors++;
                                  break;
                                }
                              }
                              if (valid7) {
                                for (const key4 in data19) {
                                  let data20 = data19[key4];
                                  const _errs49 = errors;
                                  if (errors === _errs49) {
                                    if (typeof data20 === "string") {
                                      if (func1(data20) > 512) {
                                        const err4 = { instancePath: instancePath + "/metadata/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                                        if (vErrors === null) {
                                          vErrors = [err4];
                                        } else {
                                          vErrors.push(err4);
                                        }
                                        errors++;
                                      }
                                    } else {
                                      const err5 = { instancePath: instancePath + "/metadata/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err5];
                                      } else {
                                        vErrors.push(err5);
                                      }
                                      errors++;
                                    }
                                  }
                                  var valid8 = _errs49 === errors;
                                  if (!valid8) {
                                    break;
                                  }
                                }
                              }
                            }
                          } else {
                            const err6 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err6];
                            } else {
                              vErrors.push(err6);
                            }
                            errors++;
                          }
                        }
                        var _valid0 = _errs44 === errors;
                        valid5 = valid5 || _valid0;
                        const _errs51 = errors;
                        if (data19 !== null) {
                          const err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err7];
                          } else {
                            vErrors.push(err7);
                          }
                          errors++;
                        }
                        var _valid0 = _errs51 === errors;
                        valid5 = valid5 || _valid0;
                        if (!valid5) {
                          const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          if (vErrors === null) {
                            vErrors = [err8];
                          } else {
                            vErrors.push(err8);
                          }
                          errors++;
                          validate34.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs43;
                          if (vErrors !== null) {
                            if (_errs43) {
                              vErrors.length = _errs43;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid0 = _errs42 === errors;
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
      validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate33.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate34(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
    errors = vErrors.length;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
validate33.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry5 = validate50;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate51.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.file === void 0 && (missing0 = "file")) {
        validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "file" || key0 === "metadata")) {
            validate51.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                  validate51.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate51.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate51.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.file !== void 0) {
              let data1 = data.file;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 128) {
                    validate51.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                    return false;
                  } else {
                    if (func1(data1) < 1) {
                      validate51.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                      return false;
                    }
                  }
                } else {
                  validate51.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.metadata !== void 0) {
                let data2 = data.metadata;
                const _errs7 = errors;
                const _errs8 = errors;
                let valid2 = false;
                const _errs9 = errors;
                const _errs10 = errors;
                if (errors === _errs10) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    if (Object.keys(data2).length > 16) {
                      const err0 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/maxProperties", keyword: "maxProperties", params: { limit: 16 }, message: "must NOT have more than 16 properties" };
                      if (vErrors === null) {
                        vErrors = [err0];
                      } else {
                        vErrors.push(err0);
                      }
                      errors++;
                    } else {
                      for (const key1 in data2) {
                        const _errs12 = errors;
                        if (typeof key1 === "string") {
                          if (func1(key1) > 64) {
                            const err1 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/propertyNames/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters", propertyName: key1 };
                            if (vErrors === null) {
                              vErrors = [err1];
                            } else {
                              vErrors.push(err1);
                            }
                            errors++;
                          } else {
                            if (func1(key1) < 1) {
                              const err2 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key1 };
                              if (vErrors === null) {
                                vErrors = [err2];
                              } else {
                                vErrors.push(err2);
                              }
                              errors++;
                            }
                          }
                        }
                        var valid4 = _errs12 === errors;
                        if (!valid4) {
                          const err3 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid" };
                          if (vErrors === null) {
                            vErrors = [err3];
                          } else {
                            vErrors.push(err3);
                          }
                          errors++;
                          break;
                        }
                      }
                      if (valid4) {
                        for (const key2 in data2) {
                          let data3 = data2[key2];
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data3 === "string") {
                              if (func1(data3) > 512) {
                                const err4 = { instancePath: instancePath + "/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
                                if (vErrors === null) {
                                  vErrors = [err4];
                                } else {
                                  vErrors.push(err4);
                                }
                                errors++;
                              }
                            } else {
                              const err5 = { instancePath: instancePath + "/metadata/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            }
                          }
                          var valid5 = _errs14 === errors;
                          if (!valid5) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    const err6 = { instancePath: instancePath + "/metadata", schemaPath: "https://understudy.invalid/openapi.json#/$defs/Metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err6];
                    } else {
                      vErrors.push(err6);
                    }
                    errors++;
                  }
                }
                var _valid0 = _errs9 === errors;
                valid2 = valid2 || _valid0;
                const _errs16 = errors;
                if (data2 !== null) {
                  const err7 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
                var _valid0 = _errs16 === errors;
                valid2 = valid2 || _valid0;
                if (!valid2) {
                  const err8 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                  validate51.errors = vErrors;
                  return false;
                } else {
                  errors = _errs8;
                  if (vErrors !== null) {
                    if (_errs8) {
                      vErrors.length = _errs8;
                    } else {
                      vErrors = null;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate51.errors = vErrors;
  return errors === 0;
}
validate51.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate50.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate51(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
    errors = vErrors.length;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
validate50.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry6 = validate53;
var schema73 = { "title": "CreatePredictionRequest", "description": "What to predict from, in the one form that the model was trained on: `rows` with the feature\ncolumns, `texts`, `sequences` or `images`.\n", "type": "object", "additionalProperties": false, "required": ["model"], "properties": { "model": { "$ref": "https://understudy.invalid/openapi.json#/$defs/ModelId" }, "rows": { "type": "array", "minItems": 1, "maxItems": 1e4, "description": "A value for each feature column, by name.", "items": { "title": "Row", "type": "object", "additionalProperties": { "type": ["number", "string", "boolean", "null"] } } }, "texts": { "type": "array", "minItems": 1, "maxItems": 2048, "items": { "type": "string", "maxLength": 262144 } }, "sequences": { "type": "array", "minItems": 1, "maxItems": 2048, "description": "Lists of numbers, or of lists of numbers.", "items": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "title": "Number", "type": "number" }, { "title": "Numbers", "type": "array", "minItems": 1, "items": { "type": "number" } }] } } }, "images": { "type": "array", "minItems": 1, "maxItems": 256, "description": "Data URLs with base64: PNG, JPEG or WebP.", "items": { "type": "string", "minLength": 1 } }, "top_k": { "$ref": "https://understudy.invalid/openapi.json#/$defs/TopK" } } };
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
      if (data.model === void 0 && (missing0 = "model")) {
        validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "rows" || key0 === "texts" || key0 === "sequences" || key0 === "images" || key0 === "top_k")) {
            validate54.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                  validate54.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate54.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate54.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.rows !== void 0) {
              let data1 = data.rows;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data1)) {
                  if (data1.length > 1e4) {
                    validate54.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" }];
                    return false;
                  } else {
                    if (data1.length < 1) {
                      validate54.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                      return false;
                    } else {
                      var valid2 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        const _errs7 = errors;
                        if (errors === _errs7) {
                          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                            for (const key1 in data2) {
                              let data3 = data2[key1];
                              const _errs10 = errors;
                              if (!(typeof data3 == "number" && isFinite(data3)) && typeof data3 !== "string" && typeof data3 !== "boolean" && data3 !== null) {
                                validate54.errors = [{ instancePath: instancePath + "/rows/" + i0 + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/rows/items/additionalProperties/type", keyword: "type", params: { type: schema73.properties.rows.items.additionalProperties.type }, message: "must be number,string,boolean,null" }];
                                return false;
                              }
                              var valid3 = _errs10 === errors;
                              if (!valid3) {
                                break;
                              }
                            }
                          } else {
                            validate54.errors = [{ instancePath: instancePath + "/rows/" + i0, schemaPath: "#/properties/rows/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                            return false;
                          }
                        }
                        var valid2 = _errs7 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  validate54.errors = [{ instancePath: instancePath + "/rows", schemaPath: "#/properties/rows/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.texts !== void 0) {
                let data4 = data.texts;
                const _errs12 = errors;
                if (errors === _errs12) {
                  if (Array.isArray(data4)) {
                    if (data4.length > 2048) {
                      validate54.errors = [{ instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" }];
                      return false;
                    } else {
                      if (data4.length < 1) {
                        validate54.errors = [{ instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                        return false;
                      } else {
                        var valid4 = true;
                        const len1 = data4.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data5 = data4[i1];
                          const _errs14 = errors;
                          if (errors === _errs14) {
                            if (typeof data5 === "string") {
                              if (func1(data5) > 262144) {
                                validate54.errors = [{ instancePath: instancePath + "/texts/" + i1, schemaPath: "#/properties/texts/items/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters" }];
                                return false;
                              }
                            } else {
                              validate54.errors = [{ instancePath: instancePath + "/texts/" + i1, schemaPath: "#/properties/texts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                              return false;
                            }
                          }
                          var valid4 = _errs14 === errors;
                          if (!valid4) {
                            break;
                          }
                        }
                      }
                    }
                  } else {
                    validate54.errors = [{ instancePath: instancePath + "/texts", schemaPath: "#/properties/texts/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                    return false;
                  }
                }
                var valid0 = _errs12 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.sequences !== void 0) {
                  let data6 = data.sequences;
                  const _errs16 = errors;
                  if (errors === _errs16) {
                    if (Array.isArray(data6)) {
                      if (data6.length > 2048) {
                        validate54.errors = [{ instancePath: instancePath + "/sequences", schemaPath: "#/properties/sequences/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" }];
                        return false;
                      } else {
                        if (data6.length < 1) {
                          validate54.errors = [{ instancePath: instancePath + "/sequences", schemaPath: "#/properties/sequences/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                          return false;
                        } else {
                          var valid5 = true;
                          const len2 = data6.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            let data7 = data6[i2];
                            const _errs18 = errors;
                            if (errors === _errs18) {
                              if (Array.isArray(data7)) {
                                if (data7.length < 1) {
                                  validate54.errors = [{ instancePath: instancePath + "/sequences/" + i2, schemaPath: "#/properties/sequences/items/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                                  return false;
                                } else {
                                  var valid6 = true;
                                  const len3 = data7.length;
                                  for (let i3 = 0; i3 < len3; i3++) {
                                    let data8 = data7[i3];
                                    const _errs20 = errors;
                                    const _errs21 = errors;
                                    let valid7 = false;
                                    const _errs22 = errors;
                                    if (!(typeof data8 == "number" && isFinite(data8))) {
                                      const err0 = { instancePath: instancePath + "/sequences/" + i2 + "/" + i3, schemaPath: "#/properties/sequences/items/items/anyOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                      if (vErrors === null) {
                                        vErrors = [err0];
                                      } else {
                                        vErrors.push(err0);
                                      }
                                      errors++;
                                    }
                                    var _valid0 = _errs22 === errors;
                                    valid7 = valid7 || _valid0;
                                    const _errs24 = errors;
                                    if (errors === _errs24) {
                                      if (Array.isArray(data8)) {
                                        if (data8.length < 1) {
                                          const err1 = { instancePath: instancePath + "/sequences/" + i2 + "/" + i3, schemaPath: "#/properties/sequences/items/items/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                          if (vErrors === null) {
                                            vErrors = [err1];
                                          } else {
                                            vErrors.push(err1);
                                          }
                                          errors++;
                                        } else {
                                          var valid8 = true;
                                          const len4 = data8.length;
                                          for (let i4 = 0; i4 < len4; i4++) {
                                            let data9 = data8[i4];
                                            const _errs26 = errors;
                                            if (!(typeof data9 == "number" && isFinite(data9))) {
                                              const err2 = { instancePath: instancePath + "/sequences/" + i2 + "/" + i3 + "/" + i4, schemaPath: "#/properties/sequences/items/items/anyOf/1/items/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                              if (vErrors === null) {
                                                vErrors = [err2];
                                              } else {
                                                vErrors.push(err2);
                                              }
                                              errors++;
                                            }
                                            var valid8 = _errs26 === errors;
                                            if (!valid8) {
                                              break;
                                            }
                                          }
                                        }
                                      } else {
                                        const err3 = { instancePath: instancePath + "/sequences/" + i2 + "/" + i3, schemaPath: "#/properties/sequences/items/items/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err3];
                                        } else {
                                          vErrors.push(err3);
                                        }
                                        errors++;
                                      }
                                    }
                                    var _valid0 = _errs24 === errors;
                                    valid7 = valid7 || _valid0;
                                    if (!valid7) {
                                      const err4 = { instancePath: instancePath + "/sequences/" + i2 + "/" + i3, schemaPath: "#/properties/sequences/items/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      if (vErrors === null) {
                                        vErrors = [err4];
                                      } else {
                                        vErrors.push(err4);
                                      }
                                      errors++;
                                      validate54.errors = vErrors;
                                      return false;
                                    } else {
                                      errors = _errs21;
                                      if (vErrors !== null) {
                                        if (_errs21) {
                                          vErrors.length = _errs21;
                                        } else {
                                          vErrors = null;
                                        }
                                      }
                                    }
                                    var valid6 = _errs20 === errors;
                                    if (!valid6) {
                                      break;
                                    }
                                  }
                                }
                              } else {
                                validate54.errors = [{ instancePath: instancePath + "/sequences/" + i2, schemaPath: "#/properties/sequences/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                                return false;
                              }
                            }
                            var valid5 = _errs18 === errors;
                            if (!valid5) {
                              break;
                            }
                          }
                        }
                      }
                    } else {
                      validate54.errors = [{ instancePath: instancePath + "/sequences", schemaPath: "#/properties/sequences/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                      return false;
                    }
                  }
                  var valid0 = _errs16 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.images !== void 0) {
                    let data10 = data.images;
                    const _errs28 = errors;
                    if (errors === _errs28) {
                      if (Array.isArray(data10)) {
                        if (data10.length > 256) {
                          validate54.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/maxItems", keyword: "maxItems", params: { limit: 256 }, message: "must NOT have more than 256 items" }];
                          return false;
                        } else {
                          if (data10.length < 1) {
                            validate54.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }];
                            return false;
                          } else {
                            var valid9 = true;
                            const len5 = data10.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data11 = data10[i5];
                              const _errs30 = errors;
                              if (errors === _errs30) {
                                if (typeof data11 === "string") {
                                  if (func1(data11) < 1) {
                                    validate54.errors = [{ instancePath: instancePath + "/images/" + i5, schemaPath: "#/properties/images/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                                    return false;
                                  }
                                } else {
                                  validate54.errors = [{ instancePath: instancePath + "/images/" + i5, schemaPath: "#/properties/images/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                  return false;
                                }
                              }
                              var valid9 = _errs30 === errors;
                              if (!valid9) {
                                break;
                              }
                            }
                          }
                        }
                      } else {
                        validate54.errors = [{ instancePath: instancePath + "/images", schemaPath: "#/properties/images/type", keyword: "type", params: { type: "array" }, message: "must be array" }];
                        return false;
                      }
                    }
                    var valid0 = _errs28 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.top_k !== void 0) {
                      let data12 = data.top_k;
                      const _errs32 = errors;
                      const _errs33 = errors;
                      if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                        validate54.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                        return false;
                      }
                      if (errors === _errs33) {
                        if (typeof data12 == "number" && isFinite(data12)) {
                          if (data12 > 1e3 || isNaN(data12)) {
                            validate54.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                            return false;
                          } else {
                            if (data12 < 1 || isNaN(data12)) {
                              validate54.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                              return false;
                            }
                          }
                        }
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
    } else {
      validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}
validate54.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
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
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry7 = validate56;
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
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.input === void 0 && (missing0 = "input")) {
        validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "input" || key0 === "top_k")) {
            validate57.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func1(data0) > 256) {
                  validate57.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func1(data0) < 1) {
                    validate57.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              } else {
                validate57.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.input !== void 0) {
              let data1 = data.input;
              const _errs5 = errors;
              const _errs6 = errors;
              let valid2 = false;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data1 === "string") {
                  if (func1(data1) > 262144) {
                    const err0 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters" };
                    if (vErrors === null) {
                      vErrors = [err0];
                    } else {
                      vErrors.push(err0);
                    }
                    errors++;
                  } else {
                    if (func1(data1) < 1) {
                      const err1 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      if (vErrors === null) {
                        vErrors = [err1];
                      } else {
                        vErrors.push(err1);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err2 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  if (vErrors === null) {
                    vErrors = [err2];
                  } else {
                    vErrors.push(err2);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs7 === errors;
              valid2 = valid2 || _valid0;
              const _errs9 = errors;
              if (errors === _errs9) {
                if (Array.isArray(data1)) {
                  if (data1.length > 2048) {
                    const err3 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/maxItems", keyword: "maxItems", params: { limit: 2048 }, message: "must NOT have more than 2048 items" };
                    if (vErrors === null) {
                      vErrors = [err3];
                    } else {
                      vErrors.push(err3);
                    }
                    errors++;
                  } else {
                    if (data1.length < 1) {
                      const err4 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      if (vErrors === null) {
                        vErrors = [err4];
                      } else {
                        vErrors.push(err4);
                      }
                      errors++;
                    } else {
                      var valid3 = true;
                      const len0 = data1.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data2 = data1[i0];
                        const _errs11 = errors;
                        if (errors === _errs11) {
                          if (typeof data2 === "string") {
                            if (func1(data2) > 262144) {
                              const err5 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/1/items/maxLength", keyword: "maxLength", params: { limit: 262144 }, message: "must NOT have more than 262144 characters" };
                              if (vErrors === null) {
                                vErrors = [err5];
                              } else {
                                vErrors.push(err5);
                              }
                              errors++;
                            } else {
                              if (func1(data2) < 1) {
                                const err6 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                                if (vErrors === null) {
                                  vErrors = [err6];
                                } else {
                                  vErrors.push(err6);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err7 = { instancePath: instancePath + "/input/" + i0, schemaPath: "#/properties/input/anyOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err7];
                            } else {
                              vErrors.push(err7);
                            }
                            errors++;
                          }
                        }
                        var valid3 = _errs11 === errors;
                        if (!valid3) {
                          break;
                        }
                      }
                    }
                  }
                } else {
                  const err8 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs9 === errors;
              valid2 = valid2 || _valid0;
              if (!valid2) {
                const err9 = { instancePath: instancePath + "/input", schemaPath: "#/properties/input/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
                validate57.errors = vErrors;
                return false;
              } else {
                errors = _errs6;
                if (vErrors !== null) {
                  if (_errs6) {
                    vErrors.length = _errs6;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.top_k !== void 0) {
                let data3 = data.top_k;
                const _errs13 = errors;
                const _errs14 = errors;
                if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
                  validate57.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
                if (errors === _errs14) {
                  if (typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 1e3 || isNaN(data3)) {
                      validate57.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                      return false;
                    } else {
                      if (data3 < 1 || isNaN(data3)) {
                        validate57.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs13 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate57.errors = vErrors;
  return errors === 0;
}
validate57.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!validate57(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
    errors = vErrors.length;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// ajv:m1
var entry02 = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        validate202.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
        return false;
        break;
      }
    } else {
      validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate202.errors = vErrors;
  return errors === 0;
}
validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry12 = validate21;
var func12 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model") || data.image === void 0 && (missing0 = "image")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model" || key0 === "image" || key0 === "top_k")) {
            validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            const _errs3 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["model"] = coerced0;
                }
              }
            }
            if (errors === _errs3) {
              if (typeof data0 === "string") {
                if (func12(data0) > 256) {
                  validate21.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func12(data0) < 1) {
                    validate21.errors = [{ instancePath: instancePath + "/model", schemaPath: "https://understudy.invalid/openapi.json#/$defs/ModelId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
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
            if (data.image !== void 0) {
              let data1 = data.image;
              const _errs5 = errors;
              if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
                validate21.errors = [{ instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.top_k !== void 0) {
                let data2 = data.top_k;
                const _errs7 = errors;
                const _errs8 = errors;
                if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                  let dataType1 = typeof data2;
                  let coerced1 = void 0;
                  if (!(coerced1 !== void 0)) {
                    if (dataType1 === "boolean" || data2 === null || dataType1 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                      coerced1 = +data2;
                    } else {
                      validate21.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                      return false;
                    }
                  }
                  if (coerced1 !== void 0) {
                    data2 = coerced1;
                    if (data !== void 0) {
                      data["top_k"] = coerced1;
                    }
                  }
                }
                if (errors === _errs8) {
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 1e3 || isNaN(data2)) {
                      validate21.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                      return false;
                    } else {
                      if (data2 < 1 || isNaN(data2)) {
                        validate21.errors = [{ instancePath: instancePath + "/top_k", schemaPath: "https://understudy.invalid/openapi.json#/$defs/TopK/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                        return false;
                      }
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry22 = validate23;
var schema36 = { "type": "object", "additionalProperties": false, "required": [], "properties": { "after": { "type": "string", "minLength": 1 }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e4, "default": 1e4 }, "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" }, "purpose": { "$ref": "https://understudy.invalid/openapi.json#/$defs/FilePurpose" } } };
var schema37 = { "title": "FilePurpose", "type": "string", "enum": ["assistants", "batch", "fine-tune", "vision", "user_data", "evals"], "description": "What the file is for." };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0) {
        data.limit = 1e4;
      }
      if (data.order === void 0) {
        data.order = "desc";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "after" || key0 === "limit" || key0 === "order" || key0 === "purpose")) {
          validate23.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.after !== void 0) {
          let data0 = data.after;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate23.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["after"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func12(data0) < 1) {
                validate23.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          let data1 = data.limit;
          const _errs4 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                coerced1 = +data1;
              } else {
                validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["limit"] = coerced1;
              }
            }
          }
          if (errors === _errs4) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e4 || isNaN(data1)) {
                validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000" }];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate23.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
          if (valid0) {
            let data2 = data.order;
            const _errs6 = errors;
            if (typeof data2 !== "string") {
              let dataType2 = typeof data2;
              let coerced2 = void 0;
              if (!(coerced2 !== void 0)) {
                if (dataType2 == "number" || dataType2 == "boolean") {
                  coerced2 = "" + data2;
                } else if (data2 === null) {
                  coerced2 = "";
                } else {
                  validate23.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data2 = coerced2;
                if (data !== void 0) {
                  data["order"] = coerced2;
                }
              }
            }
            if (!(data2 === "asc" || data2 === "desc")) {
              validate23.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema36.properties.order.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs6 === errors;
            if (valid0) {
              if (data.purpose !== void 0) {
                let data3 = data.purpose;
                const _errs8 = errors;
                if (typeof data3 !== "string") {
                  let dataType3 = typeof data3;
                  let coerced3 = void 0;
                  if (!(coerced3 !== void 0)) {
                    if (dataType3 == "number" || dataType3 == "boolean") {
                      coerced3 = "" + data3;
                    } else if (data3 === null) {
                      coerced3 = "";
                    } else {
                      validate23.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FilePurpose/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                      return false;
                    }
                  }
                  if (coerced3 !== void 0) {
                    data3 = coerced3;
                    if (data !== void 0) {
                      data["purpose"] = coerced3;
                    }
                  }
                }
                if (!(data3 === "assistants" || data3 === "batch" || data3 === "fine-tune" || data3 === "vision" || data3 === "user_data" || data3 === "evals")) {
                  validate23.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FilePurpose/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry32 = validate242;
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
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file === void 0 && (missing0 = "file") || data.purpose === void 0 && (missing0 = "purpose")) {
        validate242.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file" || key0 === "purpose" || key0 === "expires_after")) {
            validate242.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file !== void 0) {
            let data0 = data.file;
            const _errs2 = errors;
            if (!(data0 && typeof data0 == "object" && !Array.isArray(data0))) {
              validate242.errors = [{ instancePath: instancePath + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.purpose !== void 0) {
              let data1 = data.purpose;
              const _errs4 = errors;
              if (typeof data1 !== "string") {
                let dataType0 = typeof data1;
                let coerced0 = void 0;
                if (!(coerced0 !== void 0)) {
                  if (dataType0 == "number" || dataType0 == "boolean") {
                    coerced0 = "" + data1;
                  } else if (data1 === null) {
                    coerced0 = "";
                  } else {
                    validate242.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FilePurpose/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced0 !== void 0) {
                  data1 = coerced0;
                  if (data !== void 0) {
                    data["purpose"] = coerced0;
                  }
                }
              }
              if (!(data1 === "assistants" || data1 === "batch" || data1 === "fine-tune" || data1 === "vision" || data1 === "user_data" || data1 === "evals")) {
                validate242.errors = [{ instancePath: instancePath + "/purpose", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FilePurpose/enum", keyword: "enum", params: { allowedValues: schema37.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.expires_after !== void 0) {
                let data2 = data.expires_after;
                const _errs7 = errors;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.anchor === void 0 && (missing1 = "anchor") || data2.seconds === void 0 && (missing1 = "seconds")) {
                      validate242.errors = [{ instancePath: instancePath + "/expires_after", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }];
                      return false;
                    } else {
                      const _errs10 = errors;
                      for (const key1 in data2) {
                        if (!(key1 === "anchor" || key1 === "seconds")) {
                          validate242.errors = [{ instancePath: instancePath + "/expires_after", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }];
                          return false;
                          break;
                        }
                      }
                      if (_errs10 === errors) {
                        if (data2.anchor !== void 0) {
                          let data3 = data2.anchor;
                          const _errs11 = errors;
                          if (typeof data3 !== "string") {
                            let dataType1 = typeof data3;
                            let coerced1 = void 0;
                            if (!(coerced1 !== void 0)) {
                              if (dataType1 == "number" || dataType1 == "boolean") {
                                coerced1 = "" + data3;
                              } else if (data3 === null) {
                                coerced1 = "";
                              } else {
                                validate242.errors = [{ instancePath: instancePath + "/expires_after/anchor", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/anchor/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                                return false;
                              }
                            }
                            if (coerced1 !== void 0) {
                              data3 = coerced1;
                              if (data2 !== void 0) {
                                data2["anchor"] = coerced1;
                              }
                            }
                          }
                          if ("created_at" !== data3) {
                            validate242.errors = [{ instancePath: instancePath + "/expires_after/anchor", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/anchor/const", keyword: "const", params: { allowedValue: "created_at" }, message: "must be equal to constant" }];
                            return false;
                          }
                          var valid3 = _errs11 === errors;
                        } else {
                          var valid3 = true;
                        }
                        if (valid3) {
                          if (data2.seconds !== void 0) {
                            let data4 = data2.seconds;
                            const _errs13 = errors;
                            if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                              let dataType2 = typeof data4;
                              let coerced2 = void 0;
                              if (!(coerced2 !== void 0)) {
                                if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1)) {
                                  coerced2 = +data4;
                                } else {
                                  validate242.errors = [{ instancePath: instancePath + "/expires_after/seconds", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                                  return false;
                                }
                              }
                              if (coerced2 !== void 0) {
                                data4 = coerced2;
                                if (data2 !== void 0) {
                                  data2["seconds"] = coerced2;
                                }
                              }
                            }
                            if (errors === _errs13) {
                              if (typeof data4 == "number" && isFinite(data4)) {
                                if (data4 > 2592e3 || isNaN(data4)) {
                                  validate242.errors = [{ instancePath: instancePath + "/expires_after/seconds", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2592e3 }, message: "must be <= 2592000" }];
                                  return false;
                                } else {
                                  if (data4 < 3600 || isNaN(data4)) {
                                    validate242.errors = [{ instancePath: instancePath + "/expires_after/seconds", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3600 }, message: "must be >= 3600" }];
                                    return false;
                                  }
                                }
                              }
                            }
                            var valid3 = _errs13 === errors;
                          } else {
                            var valid3 = true;
                          }
                        }
                      }
                    }
                  } else {
                    validate242.errors = [{ instancePath: instancePath + "/expires_after", schemaPath: "https://understudy.invalid/openapi.json#/$defs/FileExpiration/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
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
      }
    } else {
      validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate242.errors = vErrors;
  return errors === 0;
}
validate242.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry42 = validate252;
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate252.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.file_id === void 0 && (missing0 = "file_id")) {
        validate252.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "file_id")) {
            validate252.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.file_id !== void 0) {
            let data0 = data.file_id;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate252.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["file_id"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func12(data0) > 128) {
                  validate252.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                  return false;
                } else {
                  if (func12(data0) < 1) {
                    validate252.errors = [{ instancePath: instancePath + "/file_id", schemaPath: "#/properties/file_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate252.errors = vErrors;
  return errors === 0;
}
validate252.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry52 = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.model === void 0 && (missing0 = "model")) {
        validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "model")) {
            validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.model !== void 0) {
            let data0 = data.model;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate26.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["model"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func12(data0) > 256) {
                  validate26.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }];
                  return false;
                } else {
                  if (func12(data0) < 1) {
                    validate26.errors = [{ instancePath: instancePath + "/model", schemaPath: "#/properties/model/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
validate26.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry62 = validate272;
var schema43 = { "type": "object", "additionalProperties": false, "required": [], "properties": { "after": { "type": "string", "minLength": 1 }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 20 }, "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" } } };
function validate272(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate272.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.limit === void 0) {
        data.limit = 20;
      }
      if (data.order === void 0) {
        data.order = "desc";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "after" || key0 === "limit" || key0 === "order")) {
          validate272.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        if (data.after !== void 0) {
          let data0 = data.after;
          const _errs2 = errors;
          if (typeof data0 !== "string") {
            let dataType0 = typeof data0;
            let coerced0 = void 0;
            if (!(coerced0 !== void 0)) {
              if (dataType0 == "number" || dataType0 == "boolean") {
                coerced0 = "" + data0;
              } else if (data0 === null) {
                coerced0 = "";
              } else {
                validate272.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                return false;
              }
            }
            if (coerced0 !== void 0) {
              data0 = coerced0;
              if (data !== void 0) {
                data["after"] = coerced0;
              }
            }
          }
          if (errors === _errs2) {
            if (typeof data0 === "string") {
              if (func12(data0) < 1) {
                validate272.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          let data1 = data.limit;
          const _errs4 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            let dataType1 = typeof data1;
            let coerced1 = void 0;
            if (!(coerced1 !== void 0)) {
              if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1)) {
                coerced1 = +data1;
              } else {
                validate272.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                return false;
              }
            }
            if (coerced1 !== void 0) {
              data1 = coerced1;
              if (data !== void 0) {
                data["limit"] = coerced1;
              }
            }
          }
          if (errors === _errs4) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e3 || isNaN(data1)) {
                validate272.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                return false;
              } else {
                if (data1 < 1 || isNaN(data1)) {
                  validate272.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs4 === errors;
          if (valid0) {
            let data2 = data.order;
            const _errs6 = errors;
            if (typeof data2 !== "string") {
              let dataType2 = typeof data2;
              let coerced2 = void 0;
              if (!(coerced2 !== void 0)) {
                if (dataType2 == "number" || dataType2 == "boolean") {
                  coerced2 = "" + data2;
                } else if (data2 === null) {
                  coerced2 = "";
                } else {
                  validate272.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data2 = coerced2;
                if (data !== void 0) {
                  data["order"] = coerced2;
                }
              }
            }
            if (!(data2 === "asc" || data2 === "desc")) {
              validate272.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema43.properties.order.enum }, message: "must be equal to one of the allowed values" }];
              return false;
            }
            var valid0 = _errs6 === errors;
          }
        }
      }
    } else {
      validate272.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate272.errors = vErrors;
  return errors === 0;
}
validate272.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry72 = validate282;
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate282.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.job_id === void 0 && (missing0 = "job_id")) {
        validate282.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "job_id")) {
            validate282.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.job_id !== void 0) {
            let data0 = data.job_id;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate282.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["job_id"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func12(data0) > 128) {
                  validate282.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                  return false;
                } else {
                  if (func12(data0) < 1) {
                    validate282.errors = [{ instancePath: instancePath + "/job_id", schemaPath: "#/properties/job_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate282.errors = vErrors;
  return errors === 0;
}
validate282.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry8 = validate29;
var schema45 = { "type": "object", "additionalProperties": false, "required": [], "properties": { "stream": { "type": "boolean", "default": false }, "after": { "type": "string", "minLength": 1 }, "limit": { "type": "integer", "minimum": 1, "maximum": 1e3, "default": 20 }, "order": { "type": "string", "enum": ["asc", "desc"], "default": "desc" } } };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.stream === void 0) {
        data.stream = false;
      }
      if (data.limit === void 0) {
        data.limit = 20;
      }
      if (data.order === void 0) {
        data.order = "desc";
      }
      const _errs1 = errors;
      for (const key0 in data) {
        if (!(key0 === "stream" || key0 === "after" || key0 === "limit" || key0 === "order")) {
          validate29.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
          return false;
          break;
        }
      }
      if (_errs1 === errors) {
        let data0 = data.stream;
        const _errs2 = errors;
        if (typeof data0 !== "boolean") {
          let coerced0 = void 0;
          if (!(coerced0 !== void 0)) {
            if (data0 === "false" || data0 === 0 || data0 === null) {
              coerced0 = false;
            } else if (data0 === "true" || data0 === 1) {
              coerced0 = true;
            } else {
              validate29.errors = [{ instancePath: instancePath + "/stream", schemaPath: "#/properties/stream/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }];
              return false;
            }
          }
          if (coerced0 !== void 0) {
            data0 = coerced0;
            if (data !== void 0) {
              data["stream"] = coerced0;
            }
          }
        }
        var valid0 = _errs2 === errors;
        if (valid0) {
          if (data.after !== void 0) {
            let data1 = data.after;
            const _errs4 = errors;
            if (typeof data1 !== "string") {
              let dataType1 = typeof data1;
              let coerced1 = void 0;
              if (!(coerced1 !== void 0)) {
                if (dataType1 == "number" || dataType1 == "boolean") {
                  coerced1 = "" + data1;
                } else if (data1 === null) {
                  coerced1 = "";
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced1 !== void 0) {
                data1 = coerced1;
                if (data !== void 0) {
                  data["after"] = coerced1;
                }
              }
            }
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (func12(data1) < 1) {
                  validate29.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                  return false;
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            let data2 = data.limit;
            const _errs6 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              let dataType2 = typeof data2;
              let coerced2 = void 0;
              if (!(coerced2 !== void 0)) {
                if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1)) {
                  coerced2 = +data2;
                } else {
                  validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }];
                  return false;
                }
              }
              if (coerced2 !== void 0) {
                data2 = coerced2;
                if (data !== void 0) {
                  data["limit"] = coerced2;
                }
              }
            }
            if (errors === _errs6) {
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e3 || isNaN(data2)) {
                  validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }];
                  return false;
                } else {
                  if (data2 < 1 || isNaN(data2)) {
                    validate29.errors = [{ instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs6 === errors;
            if (valid0) {
              let data3 = data.order;
              const _errs8 = errors;
              if (typeof data3 !== "string") {
                let dataType3 = typeof data3;
                let coerced3 = void 0;
                if (!(coerced3 !== void 0)) {
                  if (dataType3 == "number" || dataType3 == "boolean") {
                    coerced3 = "" + data3;
                  } else if (data3 === null) {
                    coerced3 = "";
                  } else {
                    validate29.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                    return false;
                  }
                }
                if (coerced3 !== void 0) {
                  data3 = coerced3;
                  if (data !== void 0) {
                    data["order"] = coerced3;
                  }
                }
              }
              if (!(data3 === "asc" || data3 === "desc")) {
                validate29.errors = [{ instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema45.properties.order.enum }, message: "must be equal to one of the allowed values" }];
                return false;
              }
              var valid0 = _errs8 === errors;
            }
          }
        }
      }
    } else {
      validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var entry9 = validate302;
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate302.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.evaluation_id === void 0 && (missing0 = "evaluation_id")) {
        validate302.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }];
        return false;
      } else {
        const _errs1 = errors;
        for (const key0 in data) {
          if (!(key0 === "evaluation_id")) {
            validate302.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }];
            return false;
            break;
          }
        }
        if (_errs1 === errors) {
          if (data.evaluation_id !== void 0) {
            let data0 = data.evaluation_id;
            const _errs2 = errors;
            if (typeof data0 !== "string") {
              let dataType0 = typeof data0;
              let coerced0 = void 0;
              if (!(coerced0 !== void 0)) {
                if (dataType0 == "number" || dataType0 == "boolean") {
                  coerced0 = "" + data0;
                } else if (data0 === null) {
                  coerced0 = "";
                } else {
                  validate302.errors = [{ instancePath: instancePath + "/evaluation_id", schemaPath: "#/properties/evaluation_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }];
                  return false;
                }
              }
              if (coerced0 !== void 0) {
                data0 = coerced0;
                if (data !== void 0) {
                  data["evaluation_id"] = coerced0;
                }
              }
            }
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (func12(data0) > 128) {
                  validate302.errors = [{ instancePath: instancePath + "/evaluation_id", schemaPath: "#/properties/evaluation_id/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters" }];
                  return false;
                } else {
                  if (func12(data0) < 1) {
                    validate302.errors = [{ instancePath: instancePath + "/evaluation_id", schemaPath: "#/properties/evaluation_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }];
                    return false;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate302.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }];
      return false;
    }
  }
  validate302.errors = vErrors;
  return errors === 0;
}
validate302.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

// <stdin>
var stdin_default = {
  "embeddings.create application/json": entry0,
  "rerank.create application/json": entry1,
  "tokenize.create application/json": entry2,
  "images.classifications.create application/json": entry3,
  "training.jobs.create application/json": entry4,
  "evaluations.create application/json": entry5,
  "predictions.create application/json": entry6,
  "classifications.create application/json": entry7,
  "embeddings.create path": entry02,
  "embeddings.create query": entry02,
  "rerank.create path": entry02,
  "rerank.create query": entry02,
  "tokenize.create path": entry02,
  "tokenize.create query": entry02,
  "images.classifications.create path": entry02,
  "images.classifications.create query": entry02,
  "images.classifications.create multipart/form-data": entry12,
  "files.list path": entry02,
  "files.list query": entry22,
  "files.create path": entry02,
  "files.create query": entry02,
  "files.create multipart/form-data": entry32,
  "files.retrieve path": entry42,
  "files.retrieve query": entry02,
  "files.delete path": entry42,
  "files.delete query": entry02,
  "files.content path": entry42,
  "files.content query": entry02,
  "models.list path": entry02,
  "models.list query": entry02,
  "models.retrieve path": entry52,
  "models.retrieve query": entry02,
  "models.delete path": entry52,
  "models.delete query": entry02,
  "models.artifact path": entry52,
  "models.artifact query": entry02,
  "models.card path": entry52,
  "models.card query": entry02,
  "training.jobs.list path": entry02,
  "training.jobs.list query": entry62,
  "training.jobs.create path": entry02,
  "training.jobs.create query": entry02,
  "training.jobs.retrieve path": entry72,
  "training.jobs.retrieve query": entry02,
  "training.jobs.cancel path": entry72,
  "training.jobs.cancel query": entry02,
  "training.jobs.pause path": entry72,
  "training.jobs.pause query": entry02,
  "training.jobs.resume path": entry72,
  "training.jobs.resume query": entry02,
  "training.jobs.events.list path": entry72,
  "training.jobs.events.list query": entry8,
  "training.jobs.checkpoints.list path": entry72,
  "training.jobs.checkpoints.list query": entry62,
  "evaluations.list path": entry02,
  "evaluations.list query": entry62,
  "evaluations.create path": entry02,
  "evaluations.create query": entry02,
  "evaluations.retrieve path": entry9,
  "evaluations.retrieve query": entry02,
  "predictions.create path": entry02,
  "predictions.create query": entry02,
  "classifications.create path": entry02,
  "classifications.create query": entry02,
  "health.live path": entry02,
  "health.live query": entry02,
  "health.ready path": entry02,
  "health.ready query": entry02,
  "openapi.json path": entry02,
  "openapi.json query": entry02,
  "openapi.yaml path": entry02,
  "openapi.yaml query": entry02
};
export {
  stdin_default as default
};
