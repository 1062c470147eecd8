import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Owner } from '../../access/owner.js';
import { SentAs } from '../../graphql/input-limits.js';
import { Node } from '../../graphql/node.type.js';
import { nodeId } from '../../graphql/node-id.js';
import { connectionType, PageArgs } from '../../graphql/relay.js';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { wireEnum } from '../../graphql/wire-enum.js';
import type { components } from '../../upstream/contract/console.js';

type Wire = components['schemas'];
export type AnnouncementRow = Wire['Announcement'] & Owner;
export type DocumentRow = Wire['Document'] & Owner;

const announcementAudience = wireEnum('AnnouncementAudience', 'For whom an announcement is.', {
  ALL: ['ALL', 'Everybody (全部伙伴).'],
  PARTNER: ['PARTNER', 'Partners (伙伴).'],
  RESELLER: ['RESELLER', 'Resellers (云经销商).'],
});

export const documentCategory = wireEnum('DocumentCategory', 'Kind of a document.', {
  GUIDE: ['GUIDE', 'How to use the partner center (操作指南).'],
  POLICY: ['POLICY', 'Policies and rules (政策).'],
  SALES: ['SALES', 'Sales material (销售资料).'],
  TEMPLATE: ['TEMPLATE', 'Forms to fill in (模板).'],
  TRAINING: ['TRAINING', 'Courses (培训).'],
});
type DocumentCategory = keyof typeof documentCategory.type;

@ObjectType({ implements: Node, description: 'News of the partner center (公告).' })
export class Announcement {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Title.' })
  readonly title!: string;

  @Field(() => DateTimeScalar, { description: 'When it was published.' })
  readonly publishedAt!: string;

  @Field(() => announcementAudience.type, { description: 'For whom it is.' })
  readonly audience!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the audience.' })
  readonly audienceCode!: string | null;

  @Field(() => String, { description: 'Where it can be read.' })
  readonly url!: string;
}

@ObjectType({ implements: Node, description: 'A document of the library (资料).' })
export class ResourceDocument {
  @Field(() => ID, { description: 'Global id.' })
  readonly id!: string;

  @Field(() => String, { description: 'Name.' })
  readonly name!: string;

  @Field(() => documentCategory.type, { description: 'Kind of document.' })
  readonly category!: string;

  @Field(() => String, { nullable: true, description: 'Upstream code of the kind.' })
  readonly categoryCode!: string | null;

  @Field(() => String, { description: 'Where it can be had.' })
  readonly url!: string;
}

export const AnnouncementConnection = connectionType(Announcement, 'Announcement');
export const ResourceDocumentConnection = connectionType(ResourceDocument, 'ResourceDocument');

@InputType({ description: 'Which announcements; everything given must hold. Null and absent mean no filter.' })
export class AnnouncementFilter {
  @SentAs('ListAnnouncements', 'query.title')
  @Field(() => String, { nullable: true, description: 'Words of the title.' })
  readonly title?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Published at or after this time.' })
  readonly publishedFrom?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Published at or before this time.' })
  readonly publishedTo?: string | null;
}

@InputType({ description: 'Which documents; everything given must hold. Null and absent mean no filter.' })
export class ResourceDocumentFilter {
  @SentAs('ListDocuments', 'query.name')
  @Field(() => String, { nullable: true, description: 'Words of the name.' })
  readonly name?: string | null;

  @Field(() => documentCategory.type, { nullable: true, description: 'Of this kind.' })
  readonly category?: DocumentCategory | null;
}

@ArgsType()
export class AnnouncementArgs extends PageArgs {
  @Field(() => AnnouncementFilter, { nullable: true, description: 'Which announcements.' })
  readonly filter?: AnnouncementFilter | null;
}

@ArgsType()
export class ResourceDocumentArgs extends PageArgs {
  @Field(() => ResourceDocumentFilter, { nullable: true, description: 'Which documents.' })
  readonly filter?: ResourceDocumentFilter | null;
}

export const toAnnouncement = (row: AnnouncementRow): Announcement => ({
  id: nodeId('Announcement', row.id),
  title: row.title,
  publishedAt: row.published_at,
  audience: announcementAudience.nameOf(row.audience),
  audienceCode: row.audience,
  url: row.url,
});

export const toResourceDocument = (row: DocumentRow): ResourceDocument => ({
  id: nodeId('ResourceDocument', row.id),
  name: row.name,
  category: documentCategory.nameOf(row.category),
  categoryCode: row.category,
  url: row.url,
});
