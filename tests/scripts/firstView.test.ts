import { expect, test } from 'vitest';
import { fillPage, pageOfView } from '../../scripts/firstView';
import { fillHead } from '../../scripts/pageHead';

const page = `<title>A page</title>
<meta
  name="description"
  content="Of districts"
/>
<meta property="og:title" content="A page" />
<meta property="og:description" content="Districts" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
<script type="module" crossorigin src="./assets/a.js"></script>
<link rel="modulepreload" crossorigin href="./assets/b.js">
<link rel="stylesheet" crossorigin href="./assets/a.css">
</head>
<body>
<div id="root"></div>
<script>decide()</script>
</body>`;
const parts = {
  view: { markup: '<p>中</p>', title: '总览 · "区"' },
  drawn: { folder: 'assets/views-a', names: ['overview', 'view.targets'] },
  head: { title: '青渡 & 云桥', description: 'Of “two” <cities>', card: '"青渡"' },
  files: 'assets/first-files-a.json',
  code: { targets: ['./assets/TargetsView-a.js', './assets/chart-a.js'] },
  style: () => 'p{color:red}',
};

test('the first view and its styles stand in the page, which names its script and data, and its policy knows them', () => {
  const filled = fillPage(page, parts);
  expect(filled).toContain(
    '<div id="root" data-script="./assets/a.js ./assets/b.js" data-files="assets/first-files-a.json" data-drawn="assets/views-a" data-views="overview view.targets" data-title="总览 · &#34;区&#34;" data-code-targets="./assets/TargetsView-a.js ./assets/chart-a.js"><p>中</p></div>',
  );
  expect(filled).toContain('<style>p{color:red}</style>');
  // It is fetched once the view is painted, and runs at a touch.
  expect(filled).not.toMatch(/<script type="module"|modulepreload/);
  expect(filled.match(/'sha256-/g)).toHaveLength(2);
});

test('a strip is painted as one, and is waited for only where there is one', () => {
  const strip = { ...parts, view: { markup: '<p id="strip-foot">尾</p>', title: '' } };
  const waits = '<link rel="expect" href="#strip-foot" blocking="render">';
  expect(fillPage(page, parts)).not.toContain('rel="expect"');
  expect(fillPage(page, strip)).toContain(waits);
  expect(fillPage(fillPage(page, strip), strip).split(waits)).toHaveLength(2);
});

test('the head says whose reports these are', () => {
  const filled = fillPage(page, parts);
  expect(filled).toContain('<title>青渡 &#38; 云桥</title>');
  expect(filled).toMatch(/name="description"\s+content="Of “two” &#60;cities>"/);
  expect(filled).toContain('<meta property="og:title" content="青渡 &#38; 云桥" />');
  expect(filled).toContain('<meta property="og:description" content="&#34;青渡&#34;" />');
});

test('a page that nothing links to has no card', () => {
  const single = page.replaceAll(/<meta property="og:[^>]*>\n/g, '');
  expect(fillHead(single, { ...parts.head, card: null })).toContain(
    '<title>青渡 &#38; 云桥</title>',
  );
  expect(() => fillHead(single, parts.head)).toThrow('no place');
});

test('another first view takes the place of one', () => {
  const other = {
    ...parts,
    view: { markup: '<p>区</p>', title: '区' },
    drawn: { folder: 'assets/views-b', names: ['overview', 'view.targets'] },
    head: { title: '石磬', description: 'Of one', card: '石磬' },
    files: 'assets/first-files-b.json',
    code: {},
  };
  const again = fillPage(fillPage(page, parts), other);
  expect(again).toBe(fillPage(page, other));
});

test.each(['<p style="color:red">', '<script>1</script>'])(
  'what the policy would stop fails: %s',
  (markup) => {
    const view = { markup, title: '' };
    expect(() => fillPage(page, { ...parts, view })).toThrow('a style or a script');
    expect(() => pageOfView('en', view)).toThrow('a style or a script');
  },
);

test('the first view in another language is a page with its title', () => {
  const made = pageOfView('en', { markup: '<p>E</p>', title: 'Overview <of> all' });
  expect(made).toMatch(/^<!doctype html><html lang="en">.*<title>Overview &#60;of> all<\/title>/);
  expect(made).toContain('<body><p>E</p><hr id="drawn"></body>');
});
