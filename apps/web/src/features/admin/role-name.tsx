import type { listRoles, Out } from '@viceversa/contract';
import { useTranslations } from 'use-intl';
import classes from './admin.module.css';

type Held = Pick<Out<typeof listRoles>['items'][number], 'role' | 'programName' | 'personName'>;

/** A role and where it holds: one program, one person, or the whole organization. */
export const RoleName = ({ held: { role, programName, personName } }: { readonly held: Held }) => {
  const t = useTranslations('admin.roles');
  const names = useTranslations('common.role');
  const scope = personName === null ? programName : t('of', { name: personName });
  return (
    <>
      {names(role)} {scope === null ? null : <span className={classes.dim}>{scope}</span>}
    </>
  );
};
