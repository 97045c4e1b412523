import { expect, test } from 'vitest';
import { fillPage } from '../../scripts/firstView';

const page = `<title>A page</title>
<meta
  name="description"
  content="Of districts"
/>
<meta property="og:title" content="A page" />
<meta property="og:description" content="Districts" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'" />
<link rel="stylesheet" crossorigin href="./assets/a.css">
</head>
<body>
<div id="root"></div>
<script>decide()</script>
</body>`;
const parts = {
  views: { zh: '<p>中</p>', en: '<p>E</p>' },
  head: { title: '青渡 & 云桥', description: 'Of “two” <cities>', card: '"青渡"' },
  files: { 'data/a.json': '{"a":"</script>"}' },
  style: () => 'p{color:red}',
};

test('the first view, its styles and its data stand in the page, and its policy knows them', () => {
  const filled = fillPage(page, parts);
  expect(filled).toContain(
    '<div id="root"><p>中</p></div><template id="first-en"><p>E</p></template>',
  );
  expect(filled).toContain('<style>p{color:red}</style>');
  expect(filled).toContain('id="data/a.json">{"a":"\\u003c/script>"}</script>');
  expect(filled.match(/'sha256-/g)).toHaveLength(2);
});

test('a strip is painted as one, and is waited for only where there is one', () => {
  const strip = { ...parts, views: { zh: '<p id="strip-foot">尾</p>', en: '' } };
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

test('another first view takes the place of one', () => {
  const other = {
    ...parts,
    views: { zh: '<p>区</p>', en: '<p>D</p>' },
    head: { title: '石磬', description: 'Of one', card: '石磬' },
    files: { 'data/b.json': '1' },
  };
  const again = fillPage(fillPage(page, parts), other);
  expect(again).toBe(fillPage(page, other));
});

test.each(['<p style="color:red">', '<script>1</script>'])(
  'what the policy would stop fails: %s',
  (zh) => {
    expect(() => fillPage(page, { ...parts, views: { zh, en: '' } })).toThrow(
      'a style or a script',
    );
  },
);
