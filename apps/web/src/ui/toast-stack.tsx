import '@mantine/core/styles/Notification.css';
import '@mantine/notifications/styles.css';
import { Button, MantineThemeProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';

import { useTranslations } from 'use-intl';

export type Toast = {
  readonly message: string;
  /** Takes back what was just done. */
  readonly undo?: { readonly label: string; readonly run: () => void };
};

const SHOWN_MS = 8000;
let shown = 0;

export const show = ({ message, undo }: Toast): void => {
  shown += 1;
  const id = `toast-${shown}`;
  notifications.show({
    id,
    autoClose: SHOWN_MS,
    withBorder: true,
    message:
      undo === undefined ? (
        message
      ) : (
        <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 8 }}>
          {message}
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              undo.run();
            }}
          >
            {undo.label}
          </Button>
        </span>
      ),
  });
};

export const ToastStack = () => {
  const t = useTranslations('common.action');
  const closeButton = { 'aria-label': t('close') };
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: { closeButtonProps: closeButton } } } }}>
      <Notifications position="bottom-center" aria-live="polite" />
    </MantineThemeProvider>
  );
};
