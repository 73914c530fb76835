// Lays out the graphs in one folder and writes them to another: node elk.mjs MODULES IN OUT
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [, , modules, from, to] = process.argv;
const Elk = createRequire(path.resolve(modules) + "/")("elkjs");
const elk = new Elk();
for (const name of fs.readdirSync(from)) {
  try {
    const graph = JSON.parse(fs.readFileSync(path.join(from, name), "utf8"));
    fs.writeFileSync(path.join(to, name), JSON.stringify(await elk.layout(graph)));
  } catch (error) {
    console.error(`elkjs cannot lay out ${name}: ${String(error).slice(0, 120)}`);
  }
}
