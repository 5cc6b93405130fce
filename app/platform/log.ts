import pino from 'pino';
import type { Config } from './config.ts';

export type Log = pino.Logger;

/** One JSON line an event, on stdout. What is logged holds no personal data: no names, no addresses. */
export function openLog(level: Config['logLevel']): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
