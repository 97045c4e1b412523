// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Brief } from '../../src/model/brief';
import { formatBriefFile } from '../../src/model/brief/file';
import { addDrafts, emptyBrief } from '../../src/model/brief';
import { useOpenedBrief } from '../../src/state/openedBrief';
import { useBrief } from '../../src/state/brief';
import { reportQuery } from '../../src/state/documents';
import { packBrief } from '../../src/state/sharedBrief';
import { readAddress } from '../../src/state/view';
import { NavigationProvider } from '../../src/ui/navigation';
import { documentsOf } from '../../src/model/documents';
import { BriefPart, PinQuotation } from '../../src/ui/brief/BriefPart';
import { BriefView } from '../../src/ui/views/BriefView';
import { sixItems } from '../fixtures/briefs';
import { catalogue, loadedClient } from './published';

// What comes late on a busy machine comes all the same.
configure({ asyncUtilTimeout: 60_000 });

vi.stubGlobal('matchMedia', () => ({
  matches: false,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));
vi.stubGlobal('scrollTo', () => undefined);
HTMLElement.prototype.scrollIntoView = () => undefined;
HTMLCanvasElement.prototype.getContext = () => null;

const client = loadedClient();
const own = () => useBrief.getState().brief;
const kinds = () => own().items.map(({ type }) => type);

beforeEach(() => {
  localStorage.clear();
  useBrief.setState({
    brief: sixItems,
    past: [],
    future: [],
    lately: null,
    unread: null,
    unkept: false,
  });
});
afterEach(cleanup);

function open(address = '?view=brief', loaded = client) {
  const go = vi.fn();
  const { view } = readAddress(address);
  const documents = {
    ...documentsOf(catalogue, []),
    reports: [],
    districts: [],
    pending: false,
    missing: [],
  };
  const selection = {
    districts: [],
    year: 2019,
    reports: [],
    themes: [],
    indicator: null,
    unknown: [],
  };
  const page = (brief: string | null) => (
    <QueryClientProvider client={loaded}>
      <NavigationProvider value={{ view: { ...view, brief }, go, openFigure: vi.fn() }}>
        <BriefView documents={documents} selection={selection} />
      </NavigationProvider>
    </QueryClientProvider>
  );
  const { rerender } = render(page(view.brief));
  return { go, closeShared: () => rerender(page(null)) };
}

const withoutIds = ({ title, items }: Brief) => ({
  title,
  items: items.map((item) => ({ ...item, id: '' })),
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the reader’s own brief', () => {
  test('explains how something gets into it while it is empty', () => {
    useBrief.setState({ brief: emptyBrief });
    open();
    expect(screen.getByText('简报里还没有内容。')).toBeTruthy();
    expect(screen.getByText(/此句加入简报/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '网页（.html）' })).toBeNull();
    expect(button('打开简报文件')).toBeTruthy();
  });

  test('shows charts, tables, quotations and the writer’s words in their order', () => {
    open();
    const items = screen.getAllByRole('listitem').filter((each) => each.dataset['item']);
    expect(items).toHaveLength(6);
    expect(within(items[1]!).getByText('图1')).toBeTruthy();
    expect(within(items[1]!).getByLabelText('图1的标题').getAttribute('placeholder')).toMatch(
      /黄浦不低于5%/,
    );
    expect(within(items[2]!).getByRole('link', { name: '225.00亿元' })).toBeTruthy();
    expect(within(items[3]!).getByText(/^“面对复杂多变/)).toBeTruthy();
    expect(within(items[3]!).getByRole('link').getAttribute('href')).toContain('paragraph=5');
    expect(screen.getByText(/数字出处（\d+条）/)).toBeTruthy();
  });

  test('is ordered by the keyboard, says so, and keeps the focus on the button', async () => {
    open();
    const down = button('下移：第1项，一、财政');
    down.focus();
    await userEvent.keyboard('{Enter}');
    expect(kinds().slice(0, 2)).toEqual(['comparison', 'heading']);
    expect(screen.getByText('已移到第2位，共6项')).toBeTruthy();
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toBe('下移：第2项，一、财政'),
    );
  });

  test('does not move beyond its ends', async () => {
    open();
    await userEvent.click(button('上移：第1项，一、财政'));
    expect(own()).toBe(sixItems);
  });

  test('gives back what was removed', async () => {
    open();
    await userEvent.click(button('移除：第3项，表1'));
    expect(own().items).toHaveLength(5);
    expect(screen.getByText('已移除1项')).toBeTruthy();
    await userEvent.click(button('撤销'));
    expect(own()).toEqual(sixItems);
  });

  test('takes the writer’s title, remarks and texts', async () => {
    open();
    await userEvent.type(screen.getByLabelText('图1的标题'), '甲');
    await userEvent.type(screen.getByLabelText('表1的说明'), '乙');
    await userEvent.type(screen.getByLabelText('简报题目'), '丙');
    expect(own().items[1]).toMatchObject({ title: '甲' });
    expect(own().items[2]).toMatchObject({ remark: '乙' });
    expect(own().title).toBe('三区财政与科创对比丙');
  });

  test('gets headings and texts', async () => {
    open();
    await userEvent.click(button('加小标题'));
    await userEvent.click(button('加一段文字'));
    expect(kinds().slice(-2)).toEqual(['heading', 'text']);
  });

  test('says of an item that the data does not have that it is missing, and keeps it', () => {
    const chart = sixItems.items[1]!;
    const question = { of: 'family', family: 'no-such', aspect: 'growth', districts: ['huangpu'] };
    useBrief.setState({
      brief: { title: '甲', items: [{ ...chart, question } as Brief['items'][number]] },
    });
    open();
    expect(screen.getByText(/现有数据中没有它.*no-such 同比增速/)).toBeTruthy();
    expect(own().items).toHaveLength(1);
  });

  test('opens what was set aside, as a file is opened', async () => {
    const stored = JSON.stringify({ version: 1, brief: { ...sixItems, title: '旧的' } });
    useBrief.setState({ brief: emptyBrief, unread: `{"version":9}\n${stored}` });
    open();
    await userEvent.click(button('打开看看'));
    expect(await screen.findByText('文件里的简报')).toBeTruthy();
    await userEvent.click(button('收为我的简报'));
    expect(own()).toEqual({ ...sixItems, title: '旧的' });
  });

  test('goes back and forth through what was taken away', async () => {
    open();
    await userEvent.click(button('移除：第3项，表1'));
    await userEvent.click(button('清空'));
    await userEvent.click(button('撤销（可撤2步）'));
    await userEvent.click(button('撤销（可撤1步）'));
    expect(own()).toEqual(sixItems);
    await userEvent.click(button('重做'));
    expect(own().items).toHaveLength(5);
  });

  test('asks before it is left with what the browser did not keep', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    useBrief.getState().entitle('满');
    render(<BriefPart part="count" asked={false} />);
    const leave = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leave);
    expect(leave.defaultPrevented).toBe(true);
  });

  test('says that stored parts could not be read until they are let go', async () => {
    useBrief.setState({ unread: '{"version":9}' });
    open();
    expect(screen.getByText(/读不懂的部分/)).toBeTruthy();
    await userEvent.click(button('不要了'));
    expect(screen.queryByText(/读不懂的部分/)).toBeNull();
  });
});

test('a form that is asked for before the reports are here is made once they are', async () => {
  const early = loadedClient();
  const { queryKey } = reportQuery('hongkou-2019');
  const text = early.getQueryData(queryKey);
  early.removeQueries({ queryKey });
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    await arrived;
    return Response.json(text);
  });
  const saved = vi.fn(() => 'blob:');
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: saved, revokeObjectURL: vi.fn() }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  open('?view=brief', early);
  await userEvent.click(button('简报文件'));
  expect(screen.getByText(/载完即生成简报文件/)).toBeTruthy();
  expect(button('网页（.html）').getAttribute('aria-disabled')).toBe('true');
  expect(fetched).toHaveBeenCalledOnce();
  expect(saved).not.toHaveBeenCalled();
  arrive();
  expect(await screen.findByText(/^已保存：/)).toBeTruthy();
  expect(saved).toHaveBeenCalledOnce();
});

describe('a brief in the address', () => {
  const other = { title: '别人的', items: addDrafts([], [{ type: 'text', text: '你好' }]) };
  const address = `?view=brief&brief=${packBrief(other)}`;

  test('is shown without a change to the reader’s own', async () => {
    open(address);
    expect(await screen.findByText('你好')).toBeTruthy();
    expect(screen.getByText('别人的')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(own()).toBe(sixItems);
  });

  test('joins the reader’s own when asked to, and that can be undone', async () => {
    const { go, closeShared } = open(address);
    await userEvent.click(await screen.findByRole('button', { name: '并入我的简报' }));
    expect(own().title).toBe(sixItems.title);
    expect(own().items).toHaveLength(8);
    expect(go).toHaveBeenCalledWith({ brief: null });
    closeShared();
    await userEvent.click(button('撤销'));
    expect(own()).toEqual(sixItems);
  });

  test('is taken as it stands where the reader has none', async () => {
    useBrief.setState({ brief: emptyBrief });
    open(address);
    await userEvent.click(await screen.findByRole('button', { name: '收为我的简报' }));
    expect(own()).toEqual(other);
  });

  test('that was cut is named as such', async () => {
    open(address.slice(0, -9));
    expect(await screen.findByText(/没有可读的简报/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '并入我的简报' })).toBeNull();
    expect(button('我的简报（4项）')).toBeTruthy();
  });
});

describe('a brief from a file', () => {
  beforeEach(() => useOpenedBrief.getState().open(null));
  const pick = (text: string) =>
    userEvent.upload(
      document.querySelector<HTMLInputElement>('input[type="file"]')!,
      new File([text], 'a.qubi.json', { type: 'application/json' }),
    );

  test('is shown first, and replaces the reader’s own when asked to', async () => {
    useBrief.setState({ brief: { ...sixItems, title: '我的', items: sixItems.items.slice(0, 1) } });
    open();
    await pick(formatBriefFile(sixItems, 'v'));
    expect(await screen.findByText('文件里的简报')).toBeTruthy();
    expect(own().items).toHaveLength(1);
    await userEvent.click(button('替换我的简报'));
    expect(withoutIds(own())).toEqual(withoutIds(sixItems));
  });

  test('is told what is wrong with it, item by item', async () => {
    open();
    const text = formatBriefFile(sixItems, 'v').replace('"growth"', '"speed"');
    await pick(text);
    expect(
      await screen.findByText(
        '第2项的 question.aspect：是 "speed"，应为 ("value" | "growth" | "change")',
      ),
    ).toBeTruthy();
    expect(screen.getByText('表1')).toBeTruthy();
  });

  test('is refused when it is something else', async () => {
    open();
    await pick('hello');
    expect(await screen.findByText(/不是简报文件/)).toBeTruthy();
    expect(own()).toBe(sixItems);
  });
});

test('a sentence is pinned and unpinned by one button, which says so', async () => {
  useBrief.setState({ brief: emptyBrief });
  render(<PinQuotation report="hongkou-2019" paragraph={5} span={[0, 9]} />);
  await userEvent.click(button('此句加入简报'));
  expect(own().items).toMatchObject([{ type: 'quotation', paragraph: 5, span: [0, 9] }]);
  expect(button('已加入简报').getAttribute('aria-pressed')).toBe('true');
  expect(screen.getByRole('status').textContent).toBe('已加入简报，共1项');
  await userEvent.click(button('已加入简报'));
  expect(own().items).toEqual([]);
});
