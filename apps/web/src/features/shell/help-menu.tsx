import { useTranslations } from 'use-intl';
import { DropPanel } from '../../ui/drop-panel.tsx';
import { HelpIcon } from '../../ui/icons.tsx';
import classes from './help-menu.module.css';

/** Stands at the same place on every page (WCAG 2.2, 3.2.6). */
export const HelpMenu = () => {
  const t = useTranslations('common');
  return (
    <DropPanel id="help-menu" label={t('help.label')} icon={<HelpIcon />}>
      {() => (
        <div className={classes.help}>
          <h2>{t('help.label')}</h2>
          <p>{t('help.what')}</p>
          <p>{t('help.visibility')}</p>
          <h3>{t('help.keys')}</h3>
          <dl>
            <dt>Ctrl K / ⌘ K</dt>
            <dd>{t('help.keySearch')}</dd>
            <dt>Tab</dt>
            <dd>{t('help.keyTab')}</dd>
            <dt>Esc</dt>
            <dd>{t('help.keyEscape')}</dd>
          </dl>
        </div>
      )}
    </DropPanel>
  );
};
