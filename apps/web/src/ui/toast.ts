import type { Toast } from './toast-stack.tsx';

/** Toasts only repeat what the page shows as well: never the sole place of an error. Their code loads with the first. */
const listeners = new Set<() => void>();

/** Told when a toast is on its way, so that the shell can make room for it. */
export const onToast = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const showToast = async (toast: Toast): Promise<void> => {
  for (const listener of listeners) listener();
  const { show } = await import('./toast-stack.tsx');
  show(toast);
};
