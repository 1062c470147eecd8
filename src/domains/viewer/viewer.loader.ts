import type { Session } from '../../access/session.js';
import { toViewer, type Viewer } from './viewer.type.js';

/** What is known of the asker himself. */
export function viewerLoader(session: Session) {
  return {
    partnerId: session.viewer.partnerId,
    indirectPartnerId: session.viewer.indirectPartnerId,
    async me(): Promise<Viewer> {
      return toViewer(await session.scope());
    },
  };
}
