import { buildData } from './buildData';
import { writeFolder } from './writeFolder';

// npm run build:data [-- <data folder> [<output folder>]]
const [root = 'data', output = 'public/data'] = process.argv.slice(2);

/** Builds, says how it went, and returns whether it went well. */
function build(): boolean {
  const { problems, warnings, files, summary } = buildData(root);
  for (const warning of warnings) console.error(`warning: ${warning}`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`problems: ${problems.length}; nothing is written`);
    return false;
  }
  try {
    writeFolder(output, files);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
  for (const line of summary) console.log(line);
  return true;
}

if (!build()) process.exitCode = 1;
