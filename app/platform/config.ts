import { z } from 'zod';
import { type Trusted, trustedProxies } from './http/network.ts';
import { type ProviderSettings, readProviders } from './oidc/settings.ts';

const Port = z.coerce.number().int().min(0).max(65_535);

const Environment = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    TANNHJUL_DATA: z.string().min(1).default('./data'),
    TANNHJUL_ROLE: z.enum(['all', 'web', 'jobs']).default('all'),
    HOST: z.string().min(1).default('127.0.0.1'),
    PORT: Port.optional(),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    TRUSTED_PROXY: z.string().default(''),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    MAIL_FROM: z.email().default('tannhjul@localhost.localdomain'),
    OPERATOR_MAIL: z.email().optional(),
    LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  })
  .refine((env) => (env.DATABASE_URL === undefined) === (env.DATABASE_OWNER_URL === undefined), {
    message: 'DATABASE_URL (the app role) and DATABASE_OWNER_URL (the owner role) go together',
    path: ['DATABASE_OWNER_URL'],
  })
  .refine((env) => trustedIn(env.TRUSTED_PROXY) !== null, {
    message: 'addresses and ranges with commas between: 10.0.0.0/8,127.0.0.1',
    path: ['TRUSTED_PROXY'],
  });

const nobody: Trusted = { check: () => false };

function trustedIn(list: string): Trusted | null {
  return trustedProxies(
    list
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  );
}

/** Where the database is: the bundled server in a folder, or a server of yours with two roles. */
export type DatabaseConfig =
  | { kind: 'bundled'; folder: string }
  | { kind: 'yours'; appUrl: string; ownerUrl: string };

export type Config = {
  database: DatabaseConfig;
  role: 'all' | 'web' | 'jobs';
  host: string;
  /** The port that was asked for; null lets the start choose a free one from 3000 on. */
  port: number | null;
  publicUrl: string | null;
  /** Proxies whose word on who asks is believed. */
  trusted: Trusted;
  mail: { smtpUrl: string | null; from: string; operator: string | null };
  logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  /** Where else one may sign in. */
  oidc: readonly ProviderSettings[];
};

/** Reads the environment once, at start. Every fault is told in one message for the operator. */
export function readConfig(
  env: Record<string, string | undefined>,
): { ok: true; config: Config } | { ok: false; faults: string[] } {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  const { providers, faults } = readProviders(given);
  if (providers.length > 0 && given.PUBLIC_URL === undefined)
    faults.push('PUBLIC_URL: is where providers of sign-in send people back to, and is needed');
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues)
      faults.unshift(`${path.join('.')}: ${message}`);
  }
  return parsed.success && faults.length === 0
    ? { ok: true, config: configOf(parsed.data, providers) }
    : { ok: false, faults };
}

function configOf(env: z.infer<typeof Environment>, oidc: readonly ProviderSettings[]): Config {
  const database: DatabaseConfig =
    env.DATABASE_URL && env.DATABASE_OWNER_URL
      ? { kind: 'yours', appUrl: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL }
      : { kind: 'bundled', folder: env.TANNHJUL_DATA };
  return {
    database,
    role: env.TANNHJUL_ROLE,
    host: env.HOST,
    port: env.PORT ?? null,
    publicUrl: env.PUBLIC_URL ?? null,
    trusted: trustedIn(env.TRUSTED_PROXY) ?? nobody,
    mail: {
      smtpUrl: env.SMTP_URL ?? null,
      from: env.MAIL_FROM,
      operator: env.OPERATOR_MAIL ?? null,
    },
    logLevel: env.LOG_LEVEL,
    oidc,
  };
}
