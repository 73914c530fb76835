// Lays out the files in one folder and writes them to another: node auto_layout.mjs MODULES IN OUT
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [, , modules, from, to] = process.argv;
const entry = path.resolve(modules, "bpmn-auto-layout", "dist", "index.js");
const { layoutProcess } = await import(pathToFileURL(entry));
for (const name of fs.readdirSync(from)) {
  try {
    const xml = fs.readFileSync(path.join(from, name), "utf8");
    fs.writeFileSync(path.join(to, name), await layoutProcess(xml));
  } catch (error) {
    console.error(`bpmn-auto-layout cannot lay out ${name}: ${String(error).slice(0, 120)}`);
  }
}
