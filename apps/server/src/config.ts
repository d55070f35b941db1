/** The only reader of the environment. Prints every problem at once. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly baseUrl: string;
  readonly databaseUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Needed to read /metrics from elsewhere than this machine. */
  readonly metricsToken: string | null;
  /** Addresses of reverse proxies whose X-Forwarded-For counts. */
  readonly trustProxy: readonly string[];
  readonly isDemo: boolean;
  /** LOG_LEVEL; by default `warn` on a terminal, where a line per request would bury what a person reads, else `info`. */
  readonly logLevel: 'info' | 'warn' | 'silent';
};

export class ConfigProblems extends Error {
  override readonly name = 'ConfigProblems';
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

const logLevels = ['info', 'warn', 'silent'] as const;
type Environment = Readonly<Record<string, string | undefined>>;

export const readConfig = (
  args: readonly string[],
  environment: Environment = process.env,
  isTerminal = process.stdout.isTTY,
): Config => {
  const problems: string[] = [];
  const { values } = readArguments(args, problems);

  const portText = values.port ?? environment.PORT ?? '3000';
  const port = Number(portText);
  if (!/^\d{1,5}$/.test(portText) || port > 65_535)
    problems.push(`PORT / --port: “${portText}” is not a port number (0 to 65535).`);
  const host = environment.HOST || '127.0.0.1';
  const baseUrl = (
    environment.BASE_URL ||
    `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host}:${portText}`
  ).replace(/\/+$/, '');
  if (!isUrl(baseUrl, ['http:', 'https:'])) problems.push(`BASE_URL: “${baseUrl}” is not an http or https address.`);
  const databaseUrl = environment.DATABASE_URL || null;
  if (databaseUrl && !isUrl(databaseUrl, ['postgres:', 'postgresql:']))
    problems.push('DATABASE_URL: not a postgres:// address.');
  const smtpUrl = environment.SMTP_URL || null;
  if (smtpUrl && !isUrl(smtpUrl, ['smtp:', 'smtps:'])) problems.push('SMTP_URL: not an smtp:// or smtps:// address.');
  const metricsToken = environment.METRICS_TOKEN || null;
  if (metricsToken && metricsToken.length < 24)
    problems.push('METRICS_TOKEN: too short; use at least 24 random characters.');
  const logLevel = logLevels.find((level) => level === (environment.LOG_LEVEL || (isTerminal ? 'warn' : 'info')));
  if (!logLevel) problems.push(`LOG_LEVEL: one of ${logLevels.join(', ')}.`);
  if (problems.length > 0 || !logLevel) throw new ConfigProblems(problems);

  return {
    host,
    port,
    dataDir: resolve(values.data ?? (environment.DATA_DIR || './data')),
    baseUrl,
    databaseUrl,
    smtpUrl,
    mailFrom: environment.MAIL_FROM || `Viceversa <no-reply@${new URL(baseUrl).hostname}>`,
    metricsToken,
    trustProxy: (environment.TRUST_PROXY ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
    isDemo: values.demo ?? false,
    logLevel,
  };
};

const readArguments = (args: readonly string[], problems: string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: { demo: { type: 'boolean' }, port: { type: 'string' }, data: { type: 'string' } },
    });
  } catch (error) {
    problems.push(`${error instanceof Error ? error.message : 'Unknown option.'} Known: --demo, --port N, --data DIR.`);
    const none: { demo?: boolean; port?: string; data?: string } = {};
    return { values: none };
  }
};

const isUrl = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);
