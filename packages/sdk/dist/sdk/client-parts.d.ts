import type { Catalogues } from './catalogues.js';
import type { ClientEvents } from './client-events.js';
import type { Connection, Problem } from './connection.js';
import type { Emitter } from './emitter.js';
import type { SdkLimits } from './limits.js';
import type { Outbox } from './outbox.js';
import type { PredictedClock } from './predicted-clock.js';
import type { ResyncRequests } from './resync-requests.js';
import type { Position } from './sequence.js';
import type { View } from './view.js';
/** The parts and the state of a client, which its functions work on. */
export interface ClientParts {
    readonly limits: SdkLimits;
    readonly events: Emitter<ClientEvents>;
    readonly predicted: PredictedClock;
    readonly connection: Connection;
    readonly outbox: Outbox;
    readonly resyncs: ResyncRequests;
    readonly catalogues: Catalogues;
    readonly state: ClientState;
}
export interface ClientState {
    /** The position of the last frame that was accepted. */
    position: Position | null;
    /** Whether a frame of the current connection has set or confirmed the position. */
    isSettled: boolean;
    view: View | null;
    /** The last problem, until the connection is live again. */
    problem: Problem | null;
    /** Times that a connection became live. */
    connections: number;
    duplicatesDropped: number;
    staleDropped: number;
}
