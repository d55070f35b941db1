import type { ReactNode } from 'react';

type Props = { readonly size?: number };

/** Drawn on a 24 px grid with a 1.75 px line; always beside a text, so hidden from screen readers. */
const icon =
  (drawing: ReactNode) =>
  ({ size = 18 }: Props) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawing}
    </svg>
  );
const path = (d: string) => icon(<path d={d} />);

export const HomeIcon = path('M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z');
export const PeopleIcon = path(
  'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M3 20c0-3.5 2.6-6 6-6s6 2.5 6 6M16 4.5a3.5 3.5 0 0 1 0 6.2M17.5 14.3c2.1.8 3.5 2.9 3.5 5.7',
);
export const PersonIcon = path('M12 11.5a3.75 3.75 0 1 0 0-7.5 3.75 3.75 0 0 0 0 7.5M5 20c0-3.6 3-6 7-6s7 2.4 7 6');
export const ProgramIcon = path('M5 4h14v16H5zM9 9h6M9 13h6M9 17h3');
export const BookIcon = path(
  'M12 6.5C10 5 7.5 4.5 4 4.5v13c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-13c-3.5 0-6 .5-8 2M12 6.5v13',
);
export const PairIcon = path('M4 9h13M13 5l4 4-4 4M20 16H8M11 12.5 7.5 16l3.5 3.5');
export const ShieldIcon = path('M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z');
export const SearchIcon = path('M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13M15.5 15.5 20 20');
export const HelpIcon = path(
  'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 16.7v.1',
);
export const SunIcon = path(
  'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
);
export const MoonIcon = path('M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10');
export const AutoIcon = icon(
  <>
    <circle cx="12" cy="12" r="8.5" />
    <path d="M12 3.5v17a8.5 8.5 0 0 0 0-17" fill="currentColor" />
  </>,
);
export const CheckIcon = path('m5 12.5 4.5 4.5L19 7.5');
export const CloseIcon = path('m6 6 12 12M18 6 6 18');
export const PlusIcon = path('M12 5v14M5 12h14');
export const ChevronDownIcon = path('m6 9.5 6 6 6-6');
export const ChevronRightIcon = path('m9.5 6 6 6-6 6');
export const ArrowRightIcon = path('M5 12h14M13 6l6 6-6 6');
export const ArrowLeftIcon = path('M19 12H5M11 6l-6 6 6 6');
export const UploadIcon = path('M12 16V5M7.5 9 12 4.5 16.5 9M4.5 16v3.5h15V16');
export const DownloadIcon = path('M12 4.5v11M7.5 11.5 12 16l4.5-4.5M4.5 16v3.5h15V16');
export const WarningIcon = path('M12 4 2.5 20h19zM12 10v4.5M12 17.3v.1');
export const ErrorIcon = path('M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7.5V13M12 16.3v.1');
export const InfoIcon = path('M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 11v5.5M12 7.7v.1');
export const EyeIcon = path(
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12M12 14.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4',
);
export const LockIcon = path('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3');
export const UnlockIcon = path('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 6.7-1.4');
export const BanIcon = path('M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M5.7 5.7l12.6 12.6');
export const MailIcon = path('M3.5 6h17v12.5h-17zM3.5 7l8.5 6.5L20.5 7');
export const PencilIcon = path('m5 19 .8-3.8L16.5 4.5l3 3L8.8 18.2z');
export const UndoIcon = path('M8 5 4 9l4 4M4.5 9H15a5 5 0 0 1 0 10H9');
export const SignOutIcon = path('M14 4.5H5v15h9M10 12h10.5M16.5 8l4 4-4 4');
export const CopyIcon = path('M9 9h11v11H9zM15 9V4H4v11h5');
export const PrintIcon = path('M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z');
export const BalanceIcon = path('M12 4v16M8 20h8M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z');
