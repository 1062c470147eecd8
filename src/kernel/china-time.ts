/** Billing cycles and days of assignment are those of China, eight hours ahead of UTC all year. */
export const CHINA_TIME_MS = 8 * 60 * 60 * 1000;
