import { Badge } from '@mantine/core';
import type { PairState } from '@viceversa/contract';
import { useTranslations } from 'use-intl';

const tones = {
  proposed: 'amber',
  accepted: 'green',
  agreed: 'green',
  active: 'green',
  paused: 'amber',
  completed: 'gray',
  ended: 'gray',
} as const satisfies Record<PairState, string>;

export const PairStateBadge = ({ state }: { readonly state: PairState }) => {
  const t = useTranslations('pairs.state');
  return (
    <Badge variant="light" color={tones[state]} tt="none">
      {t(state)}
    </Badge>
  );
};
