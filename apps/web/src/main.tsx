import './ui/styles.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { getMe } from '@viceversa/contract';
import { createRoot } from 'react-dom/client';
import { createQueryClient, endpointQuery } from './lib/endpoint.ts';
import { guessedLanguage, LanguageProvider, loadCatalog } from './lib/i18n.tsx';
import { applyRows } from './lib/rows.ts';
import { styleNonce } from './lib/style-nonce.ts';
import { createAppRouter } from './router.tsx';
import { cssVariables, theme } from './theme.ts';
import { ErrorState } from './ui/states.tsx';

// Read by the package that locks scrolling under dialogs, which also writes a style element.
Object.assign(globalThis, { __webpack_nonce__: styleNonce });

applyRows();
const queries = createQueryClient();
const router = createAppRouter(queries);

/** Whoever holds one of these may open pages whose texts participants never load. */
const staffPermissions = new Set(['person.list', 'program.list', 'role.read', 'audit.read', 'outbox.read']);

/** Milliseconds after which a page may be older than what is installed. */
const FRESH_MS = 10_000;

// A newer version was installed while this page was open: the chunks it knows are gone, a reload brings the new ones.
addEventListener('vite:preloadError', (event) => {
  if (event.timeStamp > FRESH_MS) location.reload();
});

const start = async (): Promise<void> => {
  const guessed = guessedLanguage();
  // Asked for before the account is known, so that both are on their way at once.
  void loadCatalog(guessed, false);
  const me = await queries.fetchQuery(endpointQuery(getMe, {})).catch((error: unknown) => ({ error }));
  const isKnown = 'accountId' in me;
  const language = (isKnown ? me.language : null) ?? guessed;
  const isStaff = isKnown && me.can.some((permission) => staffPermissions.has(permission));
  const messages = await loadCatalog(language, isStaff);
  createRoot(document.getElementById('root') ?? document.body).render(
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => styleNonce}
    >
      <QueryClientProvider client={queries}>
        <LanguageProvider language={language} messages={messages} zone={isKnown ? me.timeZone : null} isStaff={isStaff}>
          {isKnown ? (
            <RouterProvider router={router} />
          ) : (
            <main>
              <ErrorState error={me.error} retry={() => location.reload()} />
            </main>
          )}
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
};

void start();
