import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { getAvailability, getQuestionnaire } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useEndpoint } from '../../lib/endpoint.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Loaded, RowsSkeleton } from '../../ui/states.tsx';
import classes from './home.module.css';

type FactProps = { readonly isDone: boolean; readonly text: string };
const Fact = ({ isDone, text }: FactProps) => (
  <li className={classes.fact}>
    <span className={classes.dot} data-state={isDone ? 'done' : 'open'} aria-hidden="true">
      {isDone ? <CheckIcon size={16} /> : null}
    </span>
    {text}
  </li>
);

/** What somebody said about themself so far; nothing of it is asked twice, and none of it is asked for. */
export const AboutMe = () => {
  const t = useTranslations('profile.home');
  const questionnaire = useEndpoint(getQuestionnaire, {});
  const availability = useEndpoint(getAvailability, {});
  return (
    <Panel title={t('title')} lead={t('lead')}>
      <ul className={classes.list}>
        <Loaded query={questionnaire} skeleton={<RowsSkeleton rows={1} height={28} />}>
          {({ answered, questions: { length: count } }) => (
            <Fact
              isDone={answered > 0}
              text={answered === 0 ? t('styleNone', { count }) : t('styleSome', { answered, count })}
            />
          )}
        </Loaded>
        <Loaded query={availability} skeleton={<RowsSkeleton rows={1} height={28} />}>
          {({ windows: { length: count } }) => (
            <Fact isDone={count > 0} text={count === 0 ? t('timeNone') : t('timeSome', { count })} />
          )}
        </Loaded>
      </ul>
      <div className={classes.answer}>
        <Button component={Link} to="/profile" variant="default">
          {t('open')}
        </Button>
      </div>
    </Panel>
  );
};
