import type { SandboxAnswer } from '../operation.js';
import { ADMIN } from '../world/organization-roles.js';
import type { Challenge, Holder, Proof } from '../world/step-ups.js';
import { blocked, conflict, invalid, missing, recordChange, type ConsoleCall } from './console-call.js';

const settingsOf = ({ world, ownerId }: ConsoleCall): SandboxAnswer => ({
  body: { verification_code_enabled: world.stepUps.enabledFor.has(ownerId) },
});

/** ShowSecuritySettings. */
export const showSecuritySettings = (call: ConsoleCall): SandboxAnswer => settingsOf(call);

/** UpdateSecuritySettings. */
export function updateSecuritySettings(call: ConsoleCall): SandboxAnswer {
  const { world, ownerId, request } = call;
  if (request.body['verification_code_enabled'] === true) world.stepUps.enabledFor.add(ownerId);
  else world.stepUps.enabledFor.delete(ownerId);
  recordChange(call, 'SecuritySettings', { id: ownerId, version: world.changes.latest + 1 });
  return settingsOf(call);
}

const holderOf = ({ ownerId, actorId }: ConsoleCall): Holder => ({ ownerId, memberId: actorId });

/** The master account has no phone of its own here: its code goes to the first administrator. */
function phoneOf({ organization, ownerId, actorId }: ConsoleCall): string {
  const members = organization.membersOf(ownerId);
  const isMeant = actorId === undefined ? isAdministrator : ({ id }: { readonly id: string }) => id === actorId;
  const member = members.find(isMeant);
  if (member === undefined) throw missing('member');
  return member.mobile;
}

const isAdministrator = ({ roleCodes }: { readonly roleCodes: readonly string[] }): boolean =>
  roleCodes.includes(ADMIN);

const purposeOf = ({ request }: ConsoleCall): string => String(request.body['purpose']);

const iso = (time: number): string => new Date(time).toISOString();

/** CreateStepUpChallenge: the code is among those that the sandbox shows. */
export function createStepUpChallenge(call: ConsoleCall): SandboxAnswer {
  const { world, now } = call;
  const order = { holder: holderOf(call), purpose: purposeOf(call), phone: phoneOf(call), at: now.getTime() };
  const challenge = world.stepUps.challenge(order);
  if (challenge === undefined) throw blocked('TOO_MANY_CODES', 'codes were sent to this phone too often');
  return { body: challengeToWire(challenge) };
}

const challengeToWire = ({ id, purpose, expiresAt }: Challenge): Record<string, unknown> => ({
  id,
  purpose,
  expires_at: iso(expiresAt),
});

/** VerifyStepUpChallenge. */
export function verifyStepUpChallenge(call: ConsoleCall): SandboxAnswer {
  const { world, request, now } = call;
  const challenge = world.stepUps.challengeOf(holderOf(call), request.path['id'] ?? '');
  if (challenge === undefined) throw missing('challenge');
  const outcome = world.stepUps.verify(challenge, String(request.body['code']), now.getTime());
  if (outcome === 'WRONG') throw invalid('code', 'is not the one that was sent');
  if (typeof outcome === 'string') throw conflict(outcome, 'the code is good for nothing any more');
  return { body: proofToWire(outcome) };
}

const proofToWire = ({ text, purpose, expiresAt }: Proof): Record<string, unknown> => ({
  proof: text,
  purpose,
  expires_at: iso(expiresAt),
});

/** CheckStepUpProof. */
export function checkStepUpProof(call: ConsoleCall): SandboxAnswer {
  const { world, request, now } = call;
  const text = String(request.body['proof']);
  return { body: { valid: world.stepUps.isGood(text, holderOf(call), purposeOf(call), now.getTime()) } };
}
