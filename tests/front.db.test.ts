import { expect } from 'vitest';
import { test } from './site.ts';
import { ask, linksIn } from './visit.ts';

test('the map leads to the one partnership of a county, or to the list of several', async ({
  site,
}) => {
  const { text } = await ask(site, '/nb');
  const tiles = [...text.matchAll(/<a class="tile[^>]* href="([^"]*)" aria-label="([^"]*)"/g)];
  expect(tiles.map(([, href, label]) => [href, label])).toEqual([
    ['/nb/vestfold-og-telemark', 'Vestfold 1 partnerskap: Vestfold og Telemark'],
    ['/nb?fylke=40#partnerskap', 'Telemark 3 partnerskap'],
    ['/nb/trondelag', 'Trøndelag 1 partnerskap: Trøndelag'],
  ]);
});

test('one county lists its own partnerships: the county’s, its municipalities’, the old county’s', async ({
  site,
}) => {
  const { text } = await ask(site, '/nn?fylke=40');
  expect(text).toContain('<h2>3 partnarskap i Telemark</h2>');
  const list = text.slice(text.indexOf('id="partnerskap"'));
  expect(linksIn(`<main${list}`, /^\/nn\//)).toEqual([
    '/nn/telemark',
    '/nn/vest-telemark',
    '/nn/vestfold-og-telemark',
  ]);
});

test('a county with none says so, and one that is not there lists all', async ({ site }) => {
  expect((await ask(site, '/nb?fylke=03')).text).toContain('Ingen partnerskap ennå');
  for (const county of ['38', '99', '4026', '']) {
    expect((await ask(site, `/nb?fylke=${county}`)).text).toContain('<h2>4 partnerskap</h2>');
  }
});
