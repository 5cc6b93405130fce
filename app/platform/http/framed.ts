import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/**
 * An empty answer that these sites, and no others, may have in a frame: a provider of sign-in asks us in one
 * to end a session. Everything else of ours stands in no frame.
 */
export function framedAnswer(c: Context, by: readonly string[]): Response {
  const outgoing = (c.env as Partial<HttpBindings>).outgoing;
  // Says the same of frames as the policy, but cannot name anyone.
  outgoing?.removeHeader('x-frame-options');
  return c.body('<!doctype html><title>.</title>', 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; frame-ancestors ${by.join(' ') || "'none'"}`,
    'cross-origin-resource-policy': 'cross-origin',
  });
}
