import { useMemo } from 'react';
import { styleNonce } from '../../lib/style-nonce.ts';
import classes from './admin.module.css';

const styleRules = (html: string): { readonly body: string; readonly rules: string } => {
  const rules: string[] = [];
  const body = html.replace(/\sstyle="([^"]*)"/gi, (_, declarations: string) => {
    rules.push(
      `[data-mail-style="${rules.length}"]{${declarations.replaceAll('&quot;', '"').replaceAll('&#39;', "'")}}`,
    );
    return ` data-mail-style="${rules.length - 1}"`;
  });
  return { body, rules: rules.join('\n').replaceAll('<', '') };
};

/**
 * A mail as it looks. The frame inherits this page's content security policy, which knows no style attributes: they are
 * moved into one style element with the page's nonce. Nothing else is allowed in it: no scripts, no forms, no way out.
 */
export const MailFrame = ({ title, html }: { readonly title: string; readonly html: string }) => {
  const content = useMemo(() => {
    const { body, rules } = styleRules(html);
    return `${body}<style nonce="${styleNonce}">${rules}</style>`;
  }, [html]);
  return <iframe title={title} sandbox="" srcDoc={content} className={classes.mail} />;
};
