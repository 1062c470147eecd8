/** 32 characters as the partner API has them: a letter for the kind, then the serial number. */
export const entityId = (letter: string, serial: number): string => letter + serial.toString().padStart(31, '0');
