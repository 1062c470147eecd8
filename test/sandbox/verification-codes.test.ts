import { Random } from '../../src/sandbox/world/random.js';
import { VerificationCodes } from '../../src/sandbox/world/verification-codes.js';

const PHONE = '13800000001';
const MINUTE = 60_000;
const registration = { phone: PHONE, purpose: 'REGISTRATION', minutes: 10, at: 0 } as const;

/** Sends one code and returns it beside the codes. */
function sent(): { readonly codes: VerificationCodes; readonly code: string } {
  const codes = new VerificationCodes(new Random(1));
  codes.send(registration);
  return { codes, code: codes.sent[0]!.code };
}

const wrongFor = (code: string): string => (code === '000000' ? '000001' : '000000');

describe('A verification code', () => {
  it('is right once, for its phone and its purpose', () => {
    const { codes, code } = sent();
    expect(code).toMatch(/^\d{6}$/);
    expect(codes.use({ ...registration, code, phone: '13800000002' })).toBe('WRONG');
    expect(codes.use({ ...registration, code, purpose: 'SUB_ACCOUNT' })).toBe('WRONG');
    expect(codes.use({ ...registration, code })).toBe('RIGHT');
    expect(codes.use({ ...registration, code })).toBe('WRONG');
  });

  it('expires at the end of its minutes', () => {
    const { codes, code } = sent();
    expect(codes.use({ ...registration, code, at: 10 * MINUTE })).toBe('EXPIRED');
    expect(codes.use({ ...registration, code, at: 10 * MINUTE - 1 })).toBe('RIGHT');
  });

  it('is locked by three wrong ones, until another is sent', () => {
    const { codes, code } = sent();
    const wrong = wrongFor(code);
    const verdicts = [wrong, wrong, wrong, code].map((typed) => codes.use({ ...registration, code: typed }));
    expect(verdicts).toEqual(['WRONG', 'WRONG', 'WRONG', 'LOCKED']);
    codes.send(registration);
    expect(codes.use({ ...registration, code: codes.sent[1]!.code })).toBe('RIGHT');
  });

  it('is replaced by the next one', () => {
    const { codes, code } = sent();
    codes.send(registration);
    expect(codes.sent[1]!.code).not.toBe(code);
    expect(codes.use({ ...registration, code })).toBe('WRONG');
  });

  it('is sent 15 times an hour and 60 times a day to one phone', () => {
    const codes = new VerificationCodes(new Random(1));
    const sentAt = (minute: number): number =>
      Array.from({ length: 20 }, () => codes.send({ ...registration, at: minute * MINUTE })).filter(Boolean).length;
    expect([0, 59, 60, 120, 180, 240, 24 * 60].map(sentAt)).toEqual([15, 0, 15, 15, 15, 0, 15]);
    expect(codes.send({ ...registration, phone: '13800000002' })).toBe(true);
  });
});
