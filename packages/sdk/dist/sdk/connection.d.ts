import type { Clock } from '../base/clock.js';
import { type Random } from '../base/random.js';
import type { SdkLimits } from './limits.js';
import type { ServerFrame } from './messages.generated.js';
import type { ServerTime } from './predicted-clock.js';
import type { SocketFactory } from './socket.js';
/**
 * `connecting`: an attempt is in progress. `live`: the player's owner has answered. `paused`: waiting for the next attempt; commands stay
 * queued. `replaced`: the player connected from somewhere else. `refused`: the server refuses this client. `closed`: the client was
 * closed. The client does not leave the last three by itself.
 */
export type ConnectionState = 'connecting' | 'live' | 'paused' | 'replaced' | 'refused' | 'closed';
/** Returns a token for the next connection. See `ClientOptions.getToken`. */
export type TokenSource = (refused?: string) => Promise<string>;
/** What went wrong last, for a person to read. */
export interface Problem {
    readonly code: string;
    readonly message: string;
}
export interface ConnectionContext {
    /** Tried in turn, from a random one on. */
    readonly urls: readonly string[];
    readonly openSocket: SocketFactory;
    readonly clock: Clock;
    readonly random: Random;
    readonly limits: SdkLimits;
    readonly time: ServerTime;
    /** Called for a token before each attempt, and when the token of the connection ends soon. */
    readonly getToken: TokenSource | undefined;
    /** The text of the init frame. */
    init(id: string, token: string | undefined): string;
    onState(state: ConnectionState): void;
    /** Called with every readable frame, in the order of arrival. */
    onFrame(frame: ServerFrame): void;
    onProblem(problem: Problem): void;
}
/** Keeps a connection to the server: connects again whenever that makes sense. */
export interface Connection {
    readonly state: ConnectionState;
    /** Starts an attempt, unless one is in progress or the connection was closed. */
    start(): void;
    /** [CONN-3] Replaces a live connection that does not answer within `checkTimeoutMs`. Ends the wait for the next attempt. */
    check(): void;
    /** Sends the text if the connection is live, and drops it otherwise. */
    send(text: string): void;
    close(): void;
}
export declare function connection(context: ConnectionContext): Connection;
