import { readFileSync, writeFileSync } from 'node:fs';

import { formatServerConfig, policyIn, serverConfigFile } from './serverConfig';

// The page as it is served has the last word on what stands in it.
const policy = policyIn(readFileSync('dist/index.html', 'utf8'));
writeFileSync(serverConfigFile, formatServerConfig(policy));
console.log(`Sample for nginx, with the policy of this build: ${serverConfigFile}`);
