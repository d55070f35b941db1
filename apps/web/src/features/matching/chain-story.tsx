import { Button } from '@mantine/core';
import type { ChainStep } from '@viceversa/contract';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../lib/i18n.tsx';
import classes from './matching.module.css';

/** A cohort of thousands can move hundreds; nobody reads them all. */
const STEPS_SHOWN = 12;

const Step = ({ step: { mentee, left, joined } }: { readonly step: ChainStep }) => {
  const t = useTranslations('matching.move');
  const format = useFormat();
  const namesOf = (people: ChainStep['left']): string => format.list(people.map(({ name }) => name));
  const [from, to] = [namesOf(left), namesOf(joined)];
  if (left.length === 0) return <li>{t('storyNew', { mentee: mentee.name, to })}</li>;
  if (joined.length === 0) return <li>{t('storyGone', { mentee: mentee.name, from })}</li>;
  return <li>{t('story', { mentee: mentee.name, from, to })}</li>;
};

/** Who moves where, one step making room for the next. */
export const ChainStory = ({ chain }: { readonly chain: readonly ChainStep[] }) => {
  const t = useTranslations('review.why');
  const [isWhole, setWhole] = useState(false);
  if (chain.length === 0) return null;
  const shown = isWhole ? chain : chain.slice(0, STEPS_SHOWN);
  const hidden = chain.length - shown.length;
  return (
    <div>
      <h3 className={classes.subtitle}>{t('steps')}</h3>
      <ol className={classes.plainList}>
        {shown.map((step) => (
          <Step key={step.mentee.enrollmentId} step={step} />
        ))}
      </ol>
      {hidden > 0 ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>
          {t('worthMore', { count: hidden })}
        </Button>
      ) : null}
    </div>
  );
};
