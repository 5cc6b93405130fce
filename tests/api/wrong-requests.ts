import { version } from '#platform/http/api/version.ts';

/** An identity that nothing has. */
export const nobody = '01890000-0000-7000-8000-000000000000';

type Wrong = {
  what: string;
  path: string;
  method?: string;
  headers?: Record<string, string>;
  status: number;
  problem: string;
  /** What the answer must say of what to do. */
  says: string | RegExp;
};

/** Every way of asking wrongly, with what must be answered. */
export const wrongs: Wrong[] = [
  {
    what: 'an unknown version',
    path: '/api/v2/measures',
    status: 404,
    problem: 'unknown-version',
    says: '/api/v1',
  },
  { what: 'no version', path: '/api', status: 404, problem: 'unknown-address', says: '/api/v1' },
  {
    what: 'an unknown list',
    path: `${version}/persons`,
    status: 404,
    problem: 'unknown-address',
    says: '/api/v1',
  },
  {
    what: 'an unknown measure',
    path: `${version}/measures/${nobody}`,
    status: 404,
    problem: 'unknown-thing',
    says: '/api/v1/measures',
  },
  {
    what: 'no id at all',
    path: `${version}/measures/drop-table`,
    status: 404,
    problem: 'unknown-thing',
    says: '/api/v1/measures',
  },
  {
    what: 'an unknown partnership',
    path: `${version}/plans/atlantis`,
    status: 404,
    problem: 'unknown-thing',
    says: '/api/v1/partnerships',
  },
  {
    what: 'measures of an unknown one',
    path: `${version}/measures?partnership=atlantis`,
    status: 400,
    problem: 'bad-query',
    says: /"name":"partnership".*\/api\/v1\/partnerships/,
  },
  {
    what: 'a page of a million',
    path: `${version}/measures?limit=1000000`,
    status: 400,
    problem: 'bad-query',
    says: /"name":"limit".*200/,
  },
  {
    what: 'a page of none',
    path: `${version}/measures?limit=0`,
    status: 400,
    problem: 'bad-query',
    says: /"name":"limit".*1/,
  },
  {
    what: 'a page of words',
    path: `${version}/measures?limit=mange`,
    status: 400,
    problem: 'bad-query',
    says: '"name":"limit"',
  },
  {
    what: 'a parameter there is not',
    path: `${version}/measures?leader=nav`,
    status: 400,
    problem: 'bad-query',
    says: /"name":"leader".*lead, partner/,
  },
  {
    what: 'two at once',
    path: `${version}/measures?limit=1&limit=2`,
    status: 400,
    problem: 'bad-query',
    says: '"name":"limit"',
  },
  {
    what: 'a word there is not',
    path: `${version}/measures?standing=vedtatt`,
    status: 400,
    problem: 'bad-query',
    says: /example, proposed, adopted/,
  },
  {
    what: 'a search for nothing',
    path: `${version}/search`,
    status: 400,
    problem: 'bad-query',
    says: '"name":"q"',
  },
  {
    what: 'a cursor of no kind',
    path: `${version}/measures?cursor=abc`,
    status: 400,
    problem: 'unreadable-cursor',
    says: /next/,
  },
  {
    what: 'a character no text holds',
    path: `${version}/measures?lead=na%00v`,
    status: 400,
    problem: 'bad-query',
    says: '"name":"lead"',
  },
  {
    what: 'a day in the year 0, which there is not',
    path: `${version}/deadlines?from=0000-01-01`,
    status: 400,
    problem: 'bad-query',
    says: '"name":"from"',
  },
  {
    what: 'another format',
    path: `${version}/measures`,
    headers: { accept: 'text/csv' },
    status: 406,
    problem: 'not-acceptable',
    says: 'application/json',
  },
  {
    what: 'writing',
    path: `${version}/measures`,
    method: 'POST',
    headers: { 'content-type': 'text/xml' },
    status: 405,
    problem: 'method-not-allowed',
    says: 'GET, HEAD, OPTIONS',
  },
  {
    what: 'removing',
    path: `${version}/measures/${nobody}`,
    method: 'DELETE',
    status: 405,
    problem: 'method-not-allowed',
    says: 'GET, HEAD, OPTIONS',
  },
  {
    what: 'more words than an address holds',
    path: `${version}/measures?lead=${'a'.repeat(20_000)}`,
    status: 431,
    problem: 'request-too-long',
    says: '16 kB',
  },
  {
    what: 'another host than there can be',
    path: `${version}/measures`,
    headers: { host: 'a b' },
    status: 400,
    problem: 'unreadable-request',
    says: '%C3%A6',
  },
  {
    what: 'another name than this machine’s',
    path: `${version}/measures`,
    headers: { host: 'evil.example.org' },
    status: 403,
    problem: 'foreign-host',
    says: 'localhost',
  },
];
