// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import type { District } from '../../../src/model/types';
import { DistrictChooser } from '../../../src/ui/parts/DistrictChooser';

const syllables = ['an', 'ning', 'ping', 'yang', 'qing', 'he', 'jiang', 'lin', 'shan', 'quan'];
const districts = syllables.flatMap((first, city): District[] =>
  syllables.slice(0, 4).map((second, at) => ({
    id: `${first}-${second}`,
    name: { zh: `${first}${second}区`, en: `${first}${second}` },
    pinyin: `${first} ${second}`,
    city: { zh: `第${city + 1}市`, en: `City ${city + 1}` },
    place: city * 4 + at,
    exceptions: [],
  })),
);

afterEach(cleanup);

function open(chosen = districts.slice(0, 2)) {
  const choose = vi.fn();
  const props = { available: districts, chosen, first: districts.slice(0, 3), choose };
  render(<DistrictChooser {...props} close={() => undefined} />);
  return { choose, user: userEvent.setup() };
}

test('a district is found by the initials of its pinyin, and chosen with Enter', async () => {
  const { choose, user } = open();
  await user.type(screen.getByRole('searchbox', { name: '查找区' }), 'qn{Enter}');
  await user.click(screen.getByRole('button', { name: '比较这3个区' }));
  expect(choose.mock.lastCall?.[0].map(({ id }: District) => id)).toEqual([
    'an-an',
    'an-ning',
    'qing-ning',
  ]);
});

test('districts stand under their cities, and one alone is a click away', async () => {
  const { choose, user } = open();
  const city = screen.getByRole('group', { name: '第2市' });
  expect(within(city).getAllByRole('checkbox')).toHaveLength(4);
  await user.click(within(city).getByRole('button', { name: '只看ningyang区' }));
  expect(choose).toHaveBeenCalledWith([districts[7]]);
});

test('what was chosen lately stands first', () => {
  open();
  const groups = screen.getAllByRole('group');
  expect(groups[0]).toBe(screen.getByRole('group', { name: '最近看过' }));
});

test('no more than twelve are chosen, and the dialog says so', async () => {
  const { user } = open(districts.slice(0, 12));
  const city = within(screen.getByRole('group', { name: '第9市' }));
  const [unchosen] = city.getAllByRole('checkbox', { checked: false });
  if (!unchosen) throw new Error('all are chosen');
  await user.click(unchosen);
  expect(city.getAllByRole('checkbox', { checked: false })).toContain(unchosen);
  expect(screen.getByRole('status').textContent).toContain('已选满12个');
});

test('at least one district is chosen', async () => {
  const { choose, user } = open(districts.slice(0, 1));
  await user.click(screen.getByRole('button', { name: 'anan区', pressed: true }));
  await user.click(screen.getByRole('button', { name: '至少选一个区' }));
  expect(choose).not.toHaveBeenCalled();
});
