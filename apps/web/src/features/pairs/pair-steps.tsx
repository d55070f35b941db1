import type { PairView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useFormat, useLanguage } from '../../lib/i18n.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import classes from './pairs.module.css';

const present = {
  proposed: 0,
  accepted: 1,
  agreed: 3,
  active: 3,
  paused: 3,
  completed: 5,
  ended: 5,
} as const satisfies Record<PairView['state'], number>;

/** A session plan of the library for one of the lengths it has: 15, 30 and 45 minutes. */
const playbook = (session: 'trust-1' | 'close-7', minutes: number): string =>
  `playbooks-${session}-${Math.min(minutes, 45)}.html`;

/** What happens next, from the state of the pair and the plan of its program. */
export const PairSteps = ({ pair }: { readonly pair: PairView }) => {
  const t = useTranslations('pairs.step');
  const format = useFormat();
  const { language } = useLanguage();
  const { sessions, sessionMinutes, cadenceDays } = pair.plan;
  const steps = [
    { key: 'answer', title: t('answer'), what: t('answerWhat') },
    { key: 'meet', title: t('meet'), what: t(pair.kind === 'reverse' ? 'meetHost' : 'meetWhat') },
    {
      key: 'agree',
      title: t('agree'),
      what: t('agreeWhat'),
      read: { page: 'agreement.html', text: t('readAgreement') },
    },
    {
      key: 'sessions',
      title: t('sessions', { sessions, minutes: sessionMinutes }),
      what: t('sessionsWhat', {
        days: cadenceDays,
        from: format.date(pair.startsOn),
        to: format.date(pair.endsOn),
      }),
      read: { page: playbook('trust-1', sessionMinutes), text: t('firstPlaybook') },
    },
    {
      key: 'close',
      title: t('close'),
      what: t('closeWhat'),
      read: { page: playbook('close-7', sessionMinutes), text: t('lastPlaybook') },
    },
  ];
  return (
    <ol className={classes.steps}>
      {steps.map(({ key, title, what, read }, index) => {
        const when = index < present[pair.state] ? 'done' : index === present[pair.state] ? 'now' : 'later';
        return (
          <li key={key} data-when={when} aria-current={when === 'now' ? 'step' : undefined}>
            <span className={classes.mark} aria-hidden="true">
              {when === 'done' ? <CheckIcon size={14} /> : index + 1}
            </span>
            <div>
              <strong>{title}</strong> <span className="vv-sr">({t(when)})</span>
              <div className={classes.dim}>{what}</div>
              {read ? <a href={`/library/${language}/${read.page}`}>{read.text}</a> : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
};
