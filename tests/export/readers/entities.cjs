// Print the entities of a file by their id, as the FollowTheMoney library for JavaScript reads them.
// It knows schemata, properties and what a property may point to, and throws for a name it does not know; lengths,
// lists of values and the entities that are pointed to are compared with its model here.
const assert = require("node:assert");
const { readFileSync } = require("node:fs");
const { Model, defaultModel } = require("@opensanctions/followthemoney");

const model = new Model(defaultModel);
const lines = readFileSync(process.argv[2], "utf8").trimEnd().split("\n");
const entities = new Map(lines.map((line) => model.getEntity(JSON.parse(line))).map((entity) => [entity.id, entity]));

function check(property, value) {
  const where = `${property}: ${value.slice(0, 80)}`;
  if (property.maxLength) assert(value.length <= property.maxLength, `too long, ${where}`);
  if (property.type.values.size) assert(property.type.values.has(value), `none of its values, ${where}`);
  if (property.type.isEntity) assert(entities.get(value)?.schema.isA(property.getRange()), `points amiss, ${where}`);
}

for (const entity of entities.values()) {
  for (const property of entity.getProperties()) {
    for (const value of entity.getProperty(property)) check(property, value);
  }
}
console.log(JSON.stringify(Object.fromEntries(entities)));
