import { auditData } from './auditData';

// npm run audit [-- <data folder>]
const [root = 'data'] = process.argv.slice(2);

const { lines, problems } = auditData(root);
for (const line of lines) console.log(line);
if (problems > 0) {
  console.error(`problems: ${problems} (npm run build:data names them)`);
  process.exitCode = 1;
}
