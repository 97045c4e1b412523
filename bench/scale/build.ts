import { CHECKS, publishData } from '../../scripts/buildData';
import { fillFolder, OutputFolder } from '../../scripts/outputFolder';
import type { BuildCost } from './site';

/** npm's own way to build a folder, with what it took as the only thing said: `build.ts <folder> <output>`. */
function main([folder = '', output = '']: readonly string[]): void {
  const { problems } = fillFolder(new OutputFolder(output), (to) =>
    publishData(folder, to, CHECKS),
  );
  if (problems.length > 0) throw new Error(problems.slice(0, 10).join('\n'));
  const { user, system } = process.cpuUsage();
  const cost: BuildCost = {
    seconds: (user + system) / 1e6,
    memory: process.resourceUsage().maxRSS * 1024,
  };
  console.log(JSON.stringify(cost));
}

main(process.argv.slice(2));
