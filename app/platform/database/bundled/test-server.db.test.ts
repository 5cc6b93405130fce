import { expect, inject, test } from 'vitest';
import { ask } from './test-ground.ts';

test('the owner owns the database and is no superuser; the plain role has nothing but login', async () => {
  const rights = await ask<object>(
    inject('adminUrl'),
    `select rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolcanlogin
     from pg_roles where rolname in ('tannhjul_owner', 'tannhjul_app') order by 1`,
  );
  const plain = { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false };
  expect(rights).toEqual([
    { rolname: 'tannhjul_app', ...plain, rolcanlogin: true },
    { rolname: 'tannhjul_owner', ...plain, rolcanlogin: true },
  ]);
  const [owned] = await ask<object>(
    inject('ownerUrl'),
    `select pg_get_userbyid(datdba) as owner, pg_encoding_to_char(encoding) as encoding,
       datlocprovider as provider, datlocale as locale
     from pg_database where datname = current_database()`,
  );
  expect(owned).toEqual({
    owner: 'tannhjul_owner',
    encoding: 'UTF8',
    provider: 'b',
    locale: 'C.UTF-8',
  });
});

test('the owner can make schemas and Norwegian collations; the plain role cannot make tables', async () => {
  await ask(
    inject('ownerUrl'),
    `create schema probe; create collation probe.norwegian (provider = icu, locale = 'nb-NO');
     drop schema probe cascade`,
  );
  await expect(ask(inject('appUrl'), 'create table mine (x int)')).rejects.toThrow(
    'permission denied',
  );
});

test('only the passwords open it', async () => {
  const wrong = new URL(inject('adminUrl'));
  wrong.password = 'guess';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
});
