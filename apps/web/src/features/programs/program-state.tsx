import { Badge } from '@mantine/core';
import type { ProgramState } from '@viceversa/contract';
import { useTranslations } from 'use-intl';

const tones = {
  draft: 'gray',
  recruiting: 'teal',
  baseline: 'teal',
  matching: 'amber',
  active: 'green',
  closing: 'amber',
  closed: 'gray',
  archived: 'gray',
} as const satisfies Record<ProgramState, string>;

export const ProgramStateBadge = ({ state }: { readonly state: ProgramState }) => {
  const t = useTranslations('programs.state');
  return (
    <Badge variant="light" color={tones[state]} tt="none">
      {t(state)}
    </Badge>
  );
};
