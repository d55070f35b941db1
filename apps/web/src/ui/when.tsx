import { useFormat } from '../lib/i18n.tsx';

/** “3 days ago”, with the full date and time on hover and for screen readers. */
export const When = ({ instant }: { readonly instant: string }) => {
  const format = useFormat();
  const full = format.instant(instant);
  return (
    <time dateTime={instant} title={full}>
      {format.relative(instant)}
      <span className="vv-sr"> ({full})</span>
    </time>
  );
};
