import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { contentPolicy, inlineIn } from '../../scripts/pagePlugins';
import { formatServerConfig, policyIn } from '../../scripts/serverConfig';

const inline = '<script>\n  a();\n</script>';
const policy = contentPolicy(inlineIn(inline));
const page = `<meta http-equiv="Content-Security-Policy" content="${policy}">${inline}`;

describe('the configuration of a server', () => {
  test('has the policy of the page, hashes included', () => {
    expect(policyIn(page)).toBe(policy);
    expect(formatServerConfig(policyIn(page))).toContain(`"${policy}; frame-ancestors `);
  });

  test('is not written for a page without a policy', () => {
    expect(() => policyIn('<p>')).toThrow('no content security policy');
  });
});

const nginx = ['nginx', '/usr/sbin/nginx'].find(
  (each) => spawnSync(each, ['-v'], { stdio: 'ignore' }).status === 0,
);

describe.skipIf(nginx === undefined)('nginx with it (skipped where there is no nginx)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qubi-nginx-'));
  let origin = '';
  let stop = () => {};

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    for (const path of ['dist/assets', 'dist/data', 'dist/.git', 'tmp'])
      mkdirSync(join(folder, path), { recursive: true });
    for (const [path, text] of [
      ['dist/index.html', page],
      ['dist/assets/index-BX4GpZv_.js', 'a();'],
      ['dist/data/catalogue.json', '{}'],
      ['dist/data/figures.csv', 'a,b'],
      ['dist/data/figures.parquet', 'PAR1'],
      ['dist/.git/config', 'secret'],
      ['mime.types', mimeTypes],
      ['site.conf', configured(port)],
      ['nginx.conf', wholeConfig()],
    ] as const)
      writeFileSync(join(folder, path), text);
    const server = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf')], {
      stdio: 'ignore',
    });
    stop = () => void server.kill();
    await answers(`${origin}/`);
  });

  afterAll(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function configured(port: number): string {
    return formatServerConfig(policy)
      .replace('listen 8080;', `listen 127.0.0.1:${port};`)
      .replace('root /srv/qubi/dist;', `root ${folder}/dist;`)
      .replace(`"1"     "'none'";`, `"1"     "https://intranet.example";`);
  }

  function wholeConfig(): string {
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (each) => `${each}_temp_path ${folder}/tmp;`,
    );
    return `daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http { access_log off; ${kept.join(' ')} include ${folder}/site.conf; }`;
  }

  const headers = async (path: string) => (await fetch(`${origin}/${path}`)).headers;

  test.each(['', 'index.html', '?view=targets', 'data/catalogue.json', 'assets/none-12345678.js'])(
    'sends the headers that keep a page safe with /%s',
    async (path) => {
      const sent = await headers(path);
      expect(sent.get('content-security-policy')).toBe(`${policy}; frame-ancestors 'none'`);
      expect(sent.get('x-content-type-options')).toBe('nosniff');
      expect(sent.get('referrer-policy')).toBe('no-referrer');
    },
  );

  test.each([
    ['', 'no-cache'],
    ['data/catalogue.json', 'no-cache'],
    ['assets/index-BX4GpZv_.js', 'public, max-age=31536000, immutable'],
    ['assets/none-12345678.js', null],
  ])('says how long /%s may be kept: %s', async (path, lifetime) => {
    expect((await headers(path)).get('cache-control')).toBe(lifetime);
  });

  test('lets a named host frame what is embedded, and nothing else', async () => {
    const sent = (await headers('?embed=1')).get('content-security-policy');
    expect(sent).toBe(`${policy}; frame-ancestors https://intranet.example`);
    expect((await headers('?embed=10')).get('content-security-policy')).toMatch(/'none'$/);
  });

  test.each([
    ['', 'text/html'],
    ['assets/index-BX4GpZv_.js', 'javascript'],
    ['data/figures.csv', 'text/csv'],
    ['data/figures.parquet', 'application/vnd.apache.parquet'],
  ])('sends /%s as %s', async (path, type) => {
    expect((await headers(path)).get('content-type')).toContain(type);
  });

  test('hides what begins with a dot, and takes nothing', async () => {
    expect((await fetch(`${origin}/.git/config`)).status).toBe(404);
    expect((await fetch(`${origin}/`, { method: 'POST', body: 'x' })).status).toBe(405);
  });
});

/** What Debian's mime.types says of the types that a build has. */
const mimeTypes = `types {
  text/html html htm; text/css css; text/csv csv; application/json json;
  application/javascript js; image/svg+xml svg; image/png png;
}`;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      server.close(() => resolve(port));
    });
  });
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const there = await fetch(address).catch(() => null);
    if (there) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not answer');
}
