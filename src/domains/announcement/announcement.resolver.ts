import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { type Connection, Paging } from '../../graphql/relay.js';
import {
  Announcement,
  AnnouncementArgs,
  AnnouncementConnection,
  ResourceDocument,
  ResourceDocumentArgs,
  ResourceDocumentConnection,
} from './announcement.type.js';

@Resolver()
export class AnnouncementResolver {
  @Query(() => AnnouncementConnection, {
    nullable: true,
    description: 'News for the viewer’s organization, newest first (公告).',
  })
  async announcements(
    @Args(() => AnnouncementArgs) { filter, ...page }: AnnouncementArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<Announcement>> {
    const paging = new Paging('announcements', filter);
    return paging.connection(await load.announcement.announcements(filter ?? {}, paging.window(page)), (row) => row);
  }

  @Query(() => ResourceDocumentConnection, {
    nullable: true,
    description: 'The library of the partner center, by name (资料库).',
  })
  async documents(
    @Args(() => ResourceDocumentArgs) { filter, ...page }: ResourceDocumentArgs,
    @Ctx() { load }: GatewayContext,
  ): Promise<Connection<ResourceDocument>> {
    const paging = new Paging('documents', filter);
    return paging.connection(await load.announcement.documents(filter ?? {}, paging.window(page)), (row) => row);
  }
}
