import { auditData } from './audit';
import { CHECKS, publishData } from './buildData';
import { takeDataFolder } from './dataFolder';
import { Judge } from './mutation/judge';
import { findMutants } from './mutation/mutants';
import { formatShares, formatSurvivors, wrongOnly } from './mutation/tally';
import { newReport } from './newReport';
import { fillFolder, OutputFolder } from './outputFolder';
import { condense } from './problems';

/** A command on a data folder, with what else stands after its name; false when it did not go well. */
type Command = (root: string, words: readonly string[]) => boolean;

/** What npm runs on the data, by the name that it has there. */
const commands: Readonly<Record<string, Command>> = {
  'build:data': build,
  audit,
  mutate,
  'new-report': startReport,
};

function say(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

function complain(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
}

/** npm run build:data [-- --data <folder>] [--all] [<output folder>] */
function build(root: string, words: readonly string[]): boolean {
  const [output = 'public/data'] = words.filter((word) => word !== '--all');
  const said = words.includes('--all') ? (lines: readonly string[]) => lines : condense;
  let folder: OutputFolder;
  try {
    folder = new OutputFolder(output);
  } catch (error) {
    complain([error instanceof Error ? error.message : String(error)]);
    return false;
  }
  const { problems, warnings, summary } = fillFolder(folder, (to) => publishData(root, to, CHECKS));
  complain(said(warnings.map((warning) => `warning: ${warning}`)));
  complain(said(problems));
  if (problems.length > 0) {
    const all = said(problems).length < problems.length ? ' (--all names each)' : '';
    complain([`problems: ${problems.length}; nothing is written${all}`]);
    return false;
  }
  say(summary);
  return true;
}

/** npm run audit [-- --data <folder>] */
function audit(root: string): boolean {
  const { lines, problems } = auditData(root);
  say(lines);
  if (problems > 0) complain([`problems: ${problems} (npm run build:data names them)`]);
  return problems === 0;
}

/** npm run mutate [-- --data <folder>] */
function mutate(root: string): boolean {
  const judge = new Judge(root);
  const mutants = findMutants(judge.data.catalogue, judge.data.reports);
  const judged = mutants.map((mutant) => ({ mutant, noticed: judge.judge(mutant) }));
  const survivors = formatSurvivors(wrongOnly(judged));
  say([`not noticed: ${survivors.length}`, ...survivors, `\n${formatShares(judged)}`]);
  return true;
}

/** npm run --silent new-report -- <district> <year> <text file> [--data <folder>] > to-decide.csv */
function startReport(root: string, [district, year, file]: readonly string[]): boolean {
  if (district === undefined || year === undefined || file === undefined) {
    complain([
      'usage: npm run --silent new-report -- <district> <year> <text file> [--data <folder>]',
    ]);
    return false;
  }
  const { problems, list, said } = newReport(root, district, year, file);
  complain(problems);
  // The list alone goes to standard output, so that it can be kept in a file.
  if (list !== '') say([list]);
  complain(said);
  return problems.length === 0;
}

function main([name = '', ...said]: readonly string[]): boolean {
  const command = commands[name];
  const { folder, words, problem } = takeDataFolder(said);
  if (command !== undefined && problem === null) return command(folder, words);
  complain([problem ?? `no such command: ${name}`]);
  return false;
}

if (!main(process.argv.slice(2))) process.exitCode = 1;
