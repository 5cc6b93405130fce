import { expect, test } from 'vitest';
import type { ApiRequest } from '#platform/http/api/resource.ts';
import { inTurn } from '#platform/search/in-turn.ts';
import { newest } from '#platform/search/wordings.ts';
import { searchResource } from './search.ts';

test('programs wait for their turn to search as people do, and are told when there is no room', async () => {
  const search = searchResource({
    name: () => '',
    api: () => null,
    page: () => null,
    wordings: newest,
  });
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  const others = Array.from({ length: 64 }, () => inTurn(() => over));
  const request = { query: { q: 'praksis', limit: 5 } } as unknown as ApiRequest;
  expect(await search.get(request)).toMatchObject({ problem: 'too-many-requests' });
  end();
  await Promise.all(others);
});
