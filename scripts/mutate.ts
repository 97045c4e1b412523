import { Judge } from './mutation/judge';
import { findMutants } from './mutation/mutants';
import { formatShares, formatSurvivors, wrongOnly } from './mutation/tally';

// npm run mutate [-- <data folder>]
const [root = 'data'] = process.argv.slice(2);

const judge = new Judge(root);
const mutants = findMutants(judge.data.catalogue, judge.data.reports);
const judged = mutants.map((mutant) => ({ mutant, noticed: judge.judge(mutant) }));
const survivors = formatSurvivors(wrongOnly(judged));
console.log(`not noticed: ${survivors.length}`);
for (const line of survivors) console.log(line);
console.log(`\n${formatShares(judged)}`);
