import { listDemoPersonas, switchPersona } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import { useAction, useEndpoint, useMe } from '../../lib/endpoint.ts';
import { useErrorText } from '../../lib/errors.ts';
import classes from './demo-banner.module.css';

/** Only in the demo: says so, and lets everybody look through another person's eyes. */
export const DemoBanner = () => {
  const t = useTranslations('common.demo');
  const { accountId } = useMe();
  const personas = useEndpoint(listDemoPersonas, {});
  const change = useAction(switchPersona);
  const sentence = useErrorText();
  const items = personas.data?.items ?? [];
  const current = items.find((persona) => persona.accountId === accountId)?.key ?? '';
  return (
    <section className={`${classes.banner} vv-no-print`} aria-label={t('text')}>
      <span className={classes.text}>{t('text')}</span>
      <label className={classes.pick}>
        <span className="vv-wide-only">{t('seeAs')}</span>
        <select
          aria-label={t('seeAs')}
          value={current}
          disabled={change.isPending}
          onChange={(event) => {
            const chosen = items.find((persona) => persona.key === event.currentTarget.value);
            if (chosen) change.mutate({ key: chosen.key }, { onSuccess: () => location.assign('/') });
          }}
        >
          {current === '' ? <option value="">–</option> : null}
          {items.map((persona) => (
            <option key={persona.key} value={persona.key}>
              {t('persona', { name: persona.name, role: t(`role.${persona.key}`) })}
            </option>
          ))}
        </select>
      </label>
      {change.error ? <span role="alert">{sentence(change.error)}</span> : null}
    </section>
  );
};
