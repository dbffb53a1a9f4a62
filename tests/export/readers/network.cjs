// Print the network of a file, GEXF or graphology's own JSON, as graphology reads it.
// Arguments: graphology's build, the file.
const { readFileSync } = require("node:fs");

const [build, file] = process.argv.slice(2);
const { Graph } = require(build);
const text = readFileSync(file, "utf8");
const graph = text.startsWith("<") ? require("graphology-gexf").parse(Graph, text) : Graph.from(JSON.parse(text));
console.log(JSON.stringify(graph.export()));
