import { type Command, send } from '../../access/command.js';
import type { Session } from '../../access/session.js';
import { orNull } from '../../graphql/wire-value.js';
import { badInput, found, GatewayError } from '../../kernel/errors.js';
import { type ResourceReads, RESOURCE_READS, refuseOne, resourceKeyOf } from './period-resource.command.js';
import { resourceChangePolicy, renewalSettingPolicy } from './period-resource.policy.js';
import type { ResourceKey } from './period-resource.type.js';
import {
  type DisableAutoRenewalInput,
  type DisableAutoRenewalPayload,
  type EnableAutoRenewalInput,
  type EnableAutoRenewalPayload,
  renewalSetting,
  type SetRenewalSettingInput,
  type SetRenewalSettingPayload,
} from './period-resource-change.type.js';

interface AutoRenewal extends ResourceKey {
  readonly times?: number;
  readonly unit?: 'MONTH' | 'YEAR';
}

const ENABLE: Command<'AutoRenewalResources', AutoRenewal> = {
  operation: 'AutoRenewalResources',
  policy: resourceChangePolicy('AutoRenewalResources'),
  request: ({ resourceId, times, unit }) => ({
    path: { resource_id: resourceId },
    body: {
      ...(times !== undefined && { auto_renew_times: times }),
      ...(unit !== undefined && { period_type: unit }),
    },
  }),
  changes: RESOURCE_READS,
};

const DISABLE: Command<'CancelAutoRenewalResources', ResourceKey> = {
  operation: 'CancelAutoRenewalResources',
  policy: resourceChangePolicy('CancelAutoRenewalResources'),
  request: ({ resourceId }) => ({ path: { resource_id: resourceId } }),
  changes: RESOURCE_READS,
};

interface Setting {
  readonly name: string;
  readonly day: number;
}

const SET: Command<'SetResourcesRenewConfig', Setting> = {
  operation: 'SetResourcesRenewConfig',
  policy: renewalSettingPolicy,
  request: ({ name, day }) => ({
    body: { config_name: name as 'EXPIRE_DATE', config_value: String(day) },
  }),
  changes: RESOURCE_READS,
};

/** Automatic renewal, for the customer itself. */
export function autoRenewalCommands(session: Session, load: ResourceReads) {
  const usable = async (key: ResourceKey) => {
    const resource = found(await load.periodResource.one(key), 'Resource');
    refuseOne(resource, 'input.resourceId');
    return resource;
  };
  return {
    async enableAutoRenewal({ resourceId, times, unit }: EnableAutoRenewalInput): Promise<EnableAutoRenewalPayload> {
      const key = resourceKeyOf('input.resourceId', resourceId);
      const renewal = { ...key, ...(times != null && { times }), ...(unit != null && { unit }) };
      await send(session, ENABLE, renewal, async () => {
        await usable(key);
      });
      return { resourceKey: key };
    },

    async disableAutoRenewal({ resourceId }: DisableAutoRenewalInput): Promise<DisableAutoRenewalPayload> {
      const key = resourceKeyOf('input.resourceId', resourceId);
      await send(session, DISABLE, key, async () => {
        const { autoRenew } = await usable(key);
        if (!autoRenew) throw badInput('input.resourceId', 'It does not renew itself: there is nothing to switch off');
      });
      return { resourceKey: key };
    },

    async setRenewalSetting({ name, day }: SetRenewalSettingInput): Promise<SetRenewalSettingPayload> {
      const setting = { name: renewalSetting.codeOf('input.name', name), day };
      const { error_code, error_msg } = await send(session, SET, setting, () => {
        refuseDay(name, day);
        return Promise.resolve();
      });
      if (error_code !== undefined && error_code !== SUCCESS) {
        const details = { operation: SET.operation, upstreamCode: error_code };
        throw new GatewayError('UPSTREAM_REFUSED', error_msg ?? 'The upstream refused this setting', details);
      }
      return { upstreamCode: orNull(error_code), upstreamMessage: orNull(error_msg) };
    },
  };
}

const SUCCESS = 'CBC.0000';

function refuseDay(name: SetRenewalSettingInput['name'], day: number): void {
  if (name === 'DEDUCTION_DAY' && (day < 2 || day > 7)) {
    throw badInput('input.day', 'A renewal is paid 2 to 7 days before expiry: take a day from 2 to 7');
  }
  if (name === 'EXPIRY_DAY' && day !== -1 && (day < 1 || day > 28)) {
    throw badInput('input.day', 'The common day of expiry is 1 to 28, or -1 for the last of the month');
  }
}
