/** What a masked text is; it decides how much of it may show. */
export type MaskKind = 'NAME' | 'MOBILE' | 'EMAIL';

/** Always the same length: a mask that grew with the text would tell how long the text is. */
const HIDDEN = '****';

/**
 * Hides a personal text: a name keeps its first character, a mobile number its first three and last four digits,
 * an email its first character and the domain.
 */
export function mask(kind: MaskKind, text: string): string {
  switch (kind) {
    case 'NAME':
      return firstCharacter(text) + HIDDEN;
    case 'MOBILE': {
      const digits = Array.from(text);
      // A number too short to keep seven digits of would be shown whole.
      return digits.length < 11 ? HIDDEN : digits.slice(0, 3).join('') + HIDDEN + digits.slice(-4).join('');
    }
    case 'EMAIL': {
      const at = text.lastIndexOf('@');
      return at < 1 ? HIDDEN : firstCharacter(text) + HIDDEN + text.slice(at);
    }
  }
}

/** Of Unicode: half a surrogate pair is not a character. */
const firstCharacter = (text: string): string => Array.from(text)[0] ?? '';
