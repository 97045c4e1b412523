import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { singlePage } from '../../scripts/singlePage';

const page = `<html><head>
<link rel="icon" href="./favicon.ico" sizes="32x32" />
<link rel="icon" href="./favicon.svg" />
<link rel="apple-touch-icon" href="./favicon.png" />
<script>why()</script>
<script type="module" crossorigin src="./assets/a.js"></script>
<link rel="modulepreload" crossorigin href="./assets/b.js">
<link rel="stylesheet" crossorigin href="./assets/a.css">
</head><body></body></html>`;
const parts = {
  page,
  script: 'say("</script><!-- </body><head> $&")',
  style: 'a{color:red}',
  icon: '<svg/>',
  files: { 'data/a.csv': Buffer.from('\uFEFFa,b\n"<1"') },
};
const made = singlePage(parts);
const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

describe('the page of one file', () => {
  test('asks for no other file', () => {
    expect(made).not.toMatch(/(?:src|href)="\./);
  });

  test('has its script whole, with nothing in it that ends it', () => {
    expect(made).toContain('>say("<\\/script><\\!-- </body><head> $&")</script>');
  });

  test('carries each published file as it is, under its address', () => {
    expect(made).toContain('id="data/a.csv">\uFEFFa,b\n"<1"</script>');
  });

  test('carries a file that is no text as base64, and says so', () => {
    const files = { 'data/a.parquet': Uint8Array.of(0x50, 0xff, 0x00) };
    expect(singlePage({ ...parts, files })).toContain(
      '<script type="text/plain" id="data/a.parquet" data-as="base64">UP8A</script>',
    );
  });

  test('says of a file that its lines end in two characters', () => {
    const files = { 'data/b.csv': Buffer.from('a\r\nb\r\n') };
    expect(singlePage({ ...parts, files })).toContain('id="data/b.csv" data-lines="crlf">');
    const mixed = { 'data/b.csv': Buffer.from('a\r\nb\n') };
    expect(() => singlePage({ ...parts, files: mixed })).toThrow('more than one way');
  });

  test('allows what stands in it by hashes, and nothing else', () => {
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(made) ?? [];
    const code = 'say("<\\/script><\\!-- </body><head> $&")';
    expect(policy).toContain(`script-src ${hashOf('why()')} ${hashOf(code)};`);
    expect(policy).toContain(`style-src ${hashOf('a{color:red}')};`);
    expect(policy).not.toMatch(/'self'|unsafe|connect-src/);
  });

  test('is not made of a published file that would break out of its place', () => {
    const files = { 'data/a.csv': Buffer.from('a</script>') };
    expect(() => singlePage({ ...parts, files })).toThrow('tag of a script');
  });
});
