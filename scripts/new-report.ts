import { newReport } from './newReport';

// npm run --silent new-report -- <district> <year> <text file> [<data folder>] > to-decide.csv
const [district, year, textFile, root = 'data'] = process.argv.slice(2);

if (district === undefined || year === undefined || textFile === undefined) {
  console.error('usage: npm run --silent new-report -- <district> <year> <text file>');
  process.exitCode = 1;
} else {
  const { problems, list, said } = newReport(root, district, year, textFile);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  // The list alone goes to standard output, so that it can be kept in a file.
  if (list !== '') console.log(list);
  for (const line of said) console.error(line);
}
