/** Rules that no test names, with the reason. One that a test names does not belong here. */
export const NOT_PROVED: Readonly<Record<string, string>> = {};
