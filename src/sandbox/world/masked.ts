/** How a personal text is hidden in a file, as the gateway hides it on the screen. */
export type Mask = 'NAME' | 'MOBILE' | 'EMAIL';

const HIDDEN = '****';

const MASKS: Readonly<Record<Mask, (text: string) => string>> = {
  NAME: (text) => firstCharacter(text) + HIDDEN,
  MOBILE: (text) => (text.length < 11 ? HIDDEN : text.slice(0, 3) + HIDDEN + text.slice(-4)),
  EMAIL: (text) => {
    const at = text.lastIndexOf('@');
    return at < 1 ? HIDDEN : firstCharacter(text) + HIDDEN + text.slice(at);
  },
};

const firstCharacter = (text: string): string => Array.from(text)[0] ?? '';

export const masked = (mask: Mask, text: string): string => MASKS[mask](text);
