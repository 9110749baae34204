/** Everything that was asked for was done. */
export const DONE = 0;
/** Something failed, and is told on standard error. */
export const FAILED = 1;
/** The command line asks for what cannot be asked; nothing was done. */
export const MISUSED = 2;
/** Whoever read the output stopped before its end, and so did the command: 128 and SIGPIPE, as of a program that this signal ends. */
export const CUT_OFF = 141;
