import { Button } from '@mantine/core';
import type { PairView } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { now } from '../../lib/clock.ts';
import { useFormat } from '../../lib/i18n.tsx';
import { MailIcon } from '../../ui/icons.tsx';
import { Panel } from '../../ui/panel.tsx';
import classes from './pairs.module.css';
import { type Member, myRole } from './people-of-pair.ts';

const Person = ({ member, isProposed }: { readonly member: Member; readonly isProposed: boolean }) => {
  const t = useTranslations('pairs.page');
  const format = useFormat();
  const about = [member.jobTitle, member.department, member.site].filter(Boolean).join(' · ');
  const zone = member.timeZone;
  return (
    <li className={classes.person}>
      <span className={classes.role}>
        {t(member.role)}
        {member.isMe ? ` · ${t('me')}` : ''}
      </span>
      <strong className={classes.personName}>{member.name}</strong>
      <span>{about}</span>
      {zone === null || member.isMe ? null : (
        <span className={classes.dim}>
          {t('timeZone', {
            time: format.clock(now(), zone),
            zone,
          })}
        </span>
      )}
      {isProposed && !member.isMe ? <span className={classes.dim}>{t('nameLater')}</span> : null}
      {member.email === null || member.isMe ? null : (
        <div>
          <Button component="a" href={`mailto:${member.email}`} variant="default" leftSection={<MailIcon />}>
            {t('write', { name: member.name })}
          </Button>
        </div>
      )}
    </li>
  );
};

export const PairPeople = ({ pair }: { readonly pair: PairView }) => {
  const t = useTranslations('pairs.page');
  const role = myRole(pair);
  const members = role === 'mentor' ? [pair.mentee, pair.mentor] : [pair.mentor, pair.mentee];
  const isNameShort = pair.state === 'proposed' && role !== null;
  return (
    <Panel title={role === null ? t('peopleOther') : t('people')}>
      <ul className={classes.people}>
        {members.map((member) => (
          <Person key={member.role} member={member} isProposed={isNameShort} />
        ))}
      </ul>
    </Panel>
  );
};
