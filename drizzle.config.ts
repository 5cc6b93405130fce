import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./app/platform/*/tables.ts', './app/[0-9]-*/*/data/**/tables.ts'],
  out: './app/platform/database/migrations',
});
