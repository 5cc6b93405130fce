import { expect, test } from 'vitest';
import { inTurn } from './in-turn.ts';

test('few searches run at once, the others wait in a row, and those for whom there is no room are told', async () => {
  let [now, most] = [0, 0];
  const order: number[] = [];
  const search = async (number: number) => {
    most = Math.max(most, ++now);
    await new Promise((done) => setTimeout(done, 1));
    now -= 1;
    order.push(number);
    return number;
  };
  const asked = Array.from({ length: 70 }, (_, number) => inTurn(() => search(number)));
  const answers = await Promise.all(asked);
  expect(most).toBe(4);
  expect(answers).toEqual(Array.from({ length: 70 }, (_, number) => (number < 64 ? number : null)));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('a search that falls gives its turn to the next', async () => {
  const falls = () => Promise.reject(new Error('fell'));
  const fallen = await Promise.allSettled(Array.from({ length: 10 }, () => inTurn(falls)));
  expect(fallen.every(({ status }) => status === 'rejected')).toBe(true);
  expect(await inTurn(async () => 'well')).toBe('well');
});
