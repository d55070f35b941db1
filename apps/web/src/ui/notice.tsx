import { Alert } from '@mantine/core';
import type { ReactNode } from 'react';
import { CheckIcon, ErrorIcon, InfoIcon, WarningIcon } from './icons.tsx';

const tones = {
  info: { color: 'teal', icon: <InfoIcon /> },
  good: { color: 'green', icon: <CheckIcon /> },
  warning: { color: 'amber', icon: <WarningIcon /> },
  bad: { color: 'red', icon: <ErrorIcon /> },
} as const;

type Props = {
  readonly tone: keyof typeof tones;
  readonly title?: string;
  readonly children?: ReactNode;
};

/** Says its kind by icon and words, not by colour alone. Problems interrupt a screen reader, the rest waits its turn. */
export const Notice = ({ tone, title, children }: Props) => (
  <Alert
    color={tones[tone].color}
    icon={tones[tone].icon}
    title={title ?? null}
    role={tone === 'bad' ? 'alert' : 'status'}
    py="sm"
  >
    {children}
  </Alert>
);
