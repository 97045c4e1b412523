import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** Files of a folder over HTTP/2 with brotli, as a host of static files serves them. */
export interface Served {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a folder on a free port of this machine, with a certificate of its own that lasts as long. Its
 * files are packed before anything is measured, or, where they are very many, each when it is first asked for.
 */
export async function serve(
  folder: string,
  when: 'at once' | 'when asked' = 'at once',
): Promise<Served> {
  const paths = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => extname(path) in types),
  );
  const packed = new Map<string, Buffer>();
  const pack = (path: string) => {
    const body = packed.get(path) ?? brotliCompressSync(readFileSync(path));
    packed.set(path, body);
    return body;
  };
  if (when === 'at once') for (const path of paths) pack(path);
  const server = createSecureServer(certificate());
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    const { pathname } = new URL(String(headers[':path']), 'https://localhost');
    const path = join(folder, normalize(pathname === '/' ? '/index.html' : pathname));
    if (!paths.has(path)) {
      stream.respond({ ':status': 404 }, { endStream: true });
      return;
    }
    stream.respond({
      ':status': 200,
      'content-type': types[extname(path)],
      'content-encoding': 'br',
    });
    stream.end(pack(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `https://127.0.0.1:${port}/`, close: () => server.close() };
}

function certificate(): { key: Buffer; cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'qubi-bench-'));
  const [key, cert] = [join(folder, 'key'), join(folder, 'cert')];
  const made = spawnSync(
    'openssl',
    `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${cert}`.split(
      ' ',
    ),
    { encoding: 'utf8' },
  );
  try {
    if (made.status !== 0) throw new Error(`openssl made no certificate: ${made.stderr}`);
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
