/** What every command promises to scripts that call it. */
export const done = 0;
/** Something that was given is wrong; nothing was written. */
export const badInput = 2;
/** Everything that was given is readable, but cannot hold together. */
export const impossible = 3;
/** As shells say of a command that Ctrl-C ended. */
export const interrupted = 130;
