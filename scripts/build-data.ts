import { buildData } from './buildData';
import { writeFolder } from './writeFolder';

// npm run build:data [-- <data folder> [<output folder>]]
const [root = 'data', output = 'public/data'] = process.argv.slice(2);

const { problems, warnings, files, summary } = buildData(root);
for (const warning of warnings) console.error(`warning: ${warning}`);
for (const problem of problems) console.error(problem);

if (problems.length === 0) {
  writeFolder(output, files);
  for (const line of summary) console.log(line);
} else {
  console.error(`problems: ${problems.length}; nothing is written`);
  process.exitCode = 1;
}
