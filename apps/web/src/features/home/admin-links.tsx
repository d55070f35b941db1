import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { useCan } from '../../lib/endpoint.ts';
import { Panel } from '../../ui/panel.tsx';
import classes from './home.module.css';

const links = [
  { key: 'roles', to: '/admin/roles', needs: 'role.read' },
  { key: 'outbox', to: '/admin/outbox', needs: 'outbox.read' },
  { key: 'audit', to: '/admin/audit', needs: 'audit.read' },
] as const;

export const AdminLinks = () => {
  const t = useTranslations('home.admin');
  const can = useCan();
  return (
    <Panel title={t('title')}>
      <ul className={classes.cards}>
        {links
          .filter(({ needs }) => can(needs))
          .map(({ key, to }) => (
            <li key={key} className={classes.card}>
              <Link to={to} className={classes.cardTitle}>
                {t(key)}
              </Link>
              <span className={classes.dim}>{t(`${key}Why`)}</span>
            </li>
          ))}
      </ul>
    </Panel>
  );
};
