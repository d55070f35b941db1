/** Process: configuration → database → migrations → product → listening, and all of it back on a signal. */
import { type Config, ConfigProblems, readConfig } from './config.ts';
import { connect } from './db/client.ts';
import { AlreadyRunning, DatabaseNotStarted, startEmbedded } from './db/embedded.ts';
import { MigrationRefused, migrate } from './db/migrate.ts';
import { stopwatch, systemClock } from './kernel/clock.ts';
import { createLog } from './kernel/log.ts';
import { DemoRefused, prepareDemo, refuseMixture } from './modules/demo/index.ts';
import { ensureSetupLink } from './modules/identity/index.ts';
import { wire } from './wire.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const openDatabase = async (config: Config) => {
  if (config.databaseUrl) return { url: config.databaseUrl, stop: async () => undefined };
  return startEmbedded({
    dataDir: config.dataDir,
    say,
    onExit: (error) => {
      say(`The database stopped: ${error.message}`);
      process.exit(1);
    },
  });
};

const start = async (): Promise<void> => {
  const elapsed = stopwatch();
  const config = readConfig(process.argv.slice(2));
  process.umask(0o077);
  say('Starting the database…');
  const database = await openDatabase(config);
  const connection = connect(database.url);
  const log = createLog({ level: config.logLevel });
  let product: Awaited<ReturnType<typeof wire>> | null = null;
  let isStopping = false;
  let isReady = false;
  // The mails of the demo's invented past would push its links out of sight.
  const sayWhenReady = (line: string): void => {
    if (isReady) say(line);
  };
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    say('Stopping: finishing what is under way…');
    await product?.close();
    await connection.close();
    await database.stop();
    say('Stopped.');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      void stop().then(() => process.exit(0));
    });
  try {
    const applied = await migrate(connection);
    if (applied.length > 0) say(`Database brought up to date (${applied.length} steps).`);
    await refuseMixture({ config, connection });
    product = await wire({ config, connection, clock: systemClock, log, say: sayWhenReady });
    const { context } = product;
    const demoLinks = config.isDemo ? await prepareDemo({ config, connection, context, say }, systemClock()) : [];
    await product.app.listen({ host: config.host, port: config.port });
    const setupLink = config.isDemo ? null : await ensureSetupLink(connection, config);
    say(`\nViceversa is ready at ${config.baseUrl} (${(elapsed() / 1000).toFixed(1)} s). Ctrl-C stops it.`);
    if (setupLink) say(`\nFirst run: open this link once to set up your organization:\n  ${setupLink}`);
    for (const { key, name, url } of demoLinks)
      say(`  ${key.replaceAll('_', ' ').padEnd(16)} ${name.padEnd(24)} ${url}`);
    isReady = true;
  } catch (error) {
    await stop();
    throw error;
  }
};

const isExpected = (error: unknown): error is Error =>
  error instanceof ConfigProblems ||
  error instanceof AlreadyRunning ||
  error instanceof DatabaseNotStarted ||
  error instanceof MigrationRefused ||
  error instanceof DemoRefused;

start().catch((error: unknown) => {
  if (isExpected(error)) process.stderr.write(`${error.message}\n`);
  else if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    process.stderr.write('This port is in use by another program. Choose another one: npm start -- --port N\n');
  else
    process.stderr.write(
      `Viceversa could not start.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  process.exitCode = 1;
  setTimeout(() => process.exit(1), 500).unref();
});
