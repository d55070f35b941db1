import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { getQuestionnaire } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { Meter } from '../../ui/meter.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import { VisibilityNote } from '../../ui/visibility-note.tsx';
import classes from './profile.module.css';

/** How far one is with the questions, and the way to them. */
export const StylePanel = () => {
  const t = useTranslations('profile.style');
  const questionnaire = useEndpoint(getQuestionnaire, {});
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <Loaded query={questionnaire} skeleton={<RowsSkeleton rows={3} height={48} />}>
        {({ questions, answered, countsFrom }) => {
          const count = questions.length;
          const isWhole = answered === count;
          const text = answered === 0 ? t('none', { count }) : t('some', { answered, count });
          return (
            <>
              {answered === 0 ? null : (
                <Meter label={t('progress')} text={text} share={answered / count} isTextHidden />
              )}
              <p className={classes.plain}>
                {text} {answered >= countsFrom ? t('counts') : t('missing', { count: countsFrom - answered })}
              </p>
              <Button component={Link} to="/profile/questions" variant={answered === 0 ? 'filled' : 'default'}>
                {t(answered === 0 ? 'begin' : isWhole ? 'review' : 'goOn')}
              </Button>
            </>
          );
        }}
      </Loaded>
      <VisibilityNote>{t('visibility')}</VisibilityNote>
    </Panel>
  );
};
