import { Autocomplete, type AutocompleteProps } from '@mantine/core';

const SHOWN = 40;

/** Any time zone of the browser's own list; what the server knows beyond it may be typed. */
export const ZoneInput = (props: AutocompleteProps) => (
  <Autocomplete data={Intl.supportedValuesOf('timeZone')} limit={SHOWN} {...props} />
);
