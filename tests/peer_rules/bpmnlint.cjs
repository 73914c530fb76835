// Prints what all rules of bpmnlint find in the files of the command line, as JSON: [file, rule, id] rows.
const { readFileSync } = require('node:fs');
const Linter = require('bpmnlint/lib/linter');
const NodeResolver = require('bpmnlint/lib/resolver/node-resolver');
const { BpmnModdle } = require('bpmn-moddle');

async function main(files) {
  const moddle = new BpmnModdle();
  const rows = [];
  for (const file of files) {
    // some rules remember what they saw, so every file gets rules of its own
    const linter = new Linter({ config: { extends: 'bpmnlint:all' }, resolver: new NodeResolver() });
    const { rootElement } = await moddle.fromXML(readFileSync(file, 'utf8'), 'bpmn:Definitions');
    for (const [rule, reports] of Object.entries(await linter.lint(rootElement))) {
      for (const report of reports) {
        rows.push([file, rule, report.id || '']);
      }
    }
  }
  console.log(JSON.stringify(rows));
}

main(process.argv.slice(2));
