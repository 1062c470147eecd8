import { ArgsType, Field, ObjectType } from 'type-graphql';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { orNull } from '../../graphql/wire-value.js';
import type { components } from '../../upstream/contract/bss.js';
import { type InLanguage, LANGUAGE, type Language } from './language.type.js';

type Wire = components['schemas'];
export type ServiceTypeRow = Wire['ServiceTypes'] & InLanguage;
export type ResourceTypeRow = Wire['ResourceTypes'] & InLanguage;
export type UsageTypeRow = Wire['UsageType'];

@ObjectType({ description: 'A cloud service as products and bills name it (云服务类型, R-204).' })
export class ServiceKind implements InLanguage {
  @Field(() => String, { nullable: true, description: 'Service type code, e.g. "hws.service.type.obs".' })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'Name, in the language asked for.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Short form of the name, e.g. "OBS" (缩写).' })
  readonly abbreviation!: string | null;

  readonly language!: Language;
}

@ObjectType({ description: 'A kind of resource that a cloud service provides (资源类型, R-204).' })
export class ResourceKind implements InLanguage {
  @Field(() => String, { nullable: true, description: 'Resource type code, e.g. "hws.resource.type.vm".' })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'Name, in the language asked for.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Description, in the language asked for.' })
  readonly description!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the service type it belongs to.' })
  readonly serviceTypeCode!: string | null;

  readonly language!: Language;
}

@ObjectType({ description: 'What of a resource is metered (使用量类型).' })
export class UsageKind {
  @Field(() => String, {
    nullable: true,
    description: 'Usage type code, e.g. "duration"; resource types share codes.',
  })
  readonly code!: string | null;

  @Field(() => String, { nullable: true, description: 'Name, in the language asked for.' })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the resource type.' })
  readonly resourceTypeCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the resource type, in the language asked for.' })
  readonly resourceTypeName!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the service type.' })
  readonly serviceTypeCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the service type, in the language asked for.' })
  readonly serviceTypeName!: string | null;
}

export const ServiceKindConnection = connectionType(ServiceKind, 'ServiceKind');
export const ResourceKindConnection = connectionType(ResourceKind, 'ResourceKind');
export const UsageKindConnection = connectionType(UsageKind, 'UsageKind');

@ArgsType()
class LanguagePageArgs extends PageArgs implements InLanguage {
  @Field(() => LANGUAGE, { defaultValue: LANGUAGE.ZH_CN, description: 'Language of the names, also of those below.' })
  readonly language!: Language;
}

@ArgsType()
export class ServiceTypeArgs extends LanguagePageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Name contains this, in the language asked for; 1 to 128 characters.',
  })
  readonly name?: string | null;
}

@ArgsType()
export class ResourceTypeArgs extends LanguagePageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only those of this service type, by its code; not for services of KooGallery (云商店).',
  })
  readonly serviceTypeCode?: string | null;
}

@ArgsType()
export class UsageTypeArgs extends LanguagePageArgs {
  @Field(() => String, { nullable: true, description: 'Only those of this resource type, by its code.' })
  readonly resourceTypeCode?: string | null;
}

export const toServiceKind = (row: ServiceTypeRow): ServiceKind => ({
  code: orNull(row.service_type_code),
  name: orNull(row.service_type_name),
  abbreviation: orNull(row.abbreviation),
  language: row.language,
});

export const toResourceKind = (row: ResourceTypeRow): ResourceKind => ({
  code: orNull(row.resource_type_code),
  name: orNull(row.resource_type_name),
  description: orNull(row.resource_type_desc),
  serviceTypeCode: orNull(row.service_type_code),
  language: row.language,
});

export const toUsageKind = (row: UsageTypeRow): UsageKind => ({
  code: orNull(row.code),
  name: orNull(row.name),
  resourceTypeCode: orNull(row.resource_type_code),
  resourceTypeName: orNull(row.resource_type_name),
  serviceTypeCode: orNull(row.service_type_code),
  serviceTypeName: orNull(row.service_type_name),
});
