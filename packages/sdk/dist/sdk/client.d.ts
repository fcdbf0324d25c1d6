import type { Clock } from '../base/clock.js';
import { type Random } from '../base/random.js';
import type { ClientEvents } from './client-events.js';
import { type ConnectionState, type Problem, type TokenSource } from './connection.js';
import { type SdkLimits } from './limits.js';
import type { CommandMessage, ReadCommandName, WriteCommandName } from './messages.generated.js';
import { type Answer, type Outcome } from './outcome.js';
import type { Position } from './sequence.js';
import { type SocketFactory } from './socket.js';
import type { View } from './view.js';
export interface ClientOptions {
    /** A ws:// or wss:// address, or several, which are tried in turn. */
    readonly url: string | readonly [string, ...string[]];
    readonly userID: string;
    /** A token that does not change. */
    readonly token?: string;
    /**
     * Called before every attempt to connect, and when the token of the connection ends soon. Absent for a server that needs no token
     * (development). It gets the token that the server has refused, if it has refused one since the last live connection. When it rejects
     * with a SessionEndedError, the client gives up; after any other error it tries again.
     */
    readonly getToken?: TokenSource;
    /** The system's by default. */
    readonly clock?: Clock;
    readonly random?: Random;
    readonly socket?: SocketFactory;
    readonly limits?: Partial<SdkLimits>;
    /** Where an earlier client of this player stopped. The view must be the one that it had at this position. */
    readonly resume?: {
        readonly position: Position;
        readonly view: View;
    };
}
export interface ClientStats {
    /** Commands that were sent, each counted once. Each ends up in `commandsAcked` or in `errors` (refusals). */
    readonly commandsSent: number;
    readonly commandsAcked: number;
    readonly errors: number;
    /** Times that the connection became live again after it was lost. */
    readonly reconnects: number;
    readonly resends: number;
    /** Times that frames were missing and the whole state was requested. */
    readonly gaps: number;
    readonly duplicatesDropped: number;
    readonly staleDropped: number;
}
/** The message may be omitted if the command does not need one. */
type MessageArgument<Message> = undefined extends Message ? [message?: Message] : [message: Message];
export interface Client {
    readonly state: ConnectionState;
    /** The merged state; null until the first `playerObject`. */
    readonly view: View | null;
    readonly position: Position | null;
    /** The last problem: why the state is `paused`, `replaced` or `refused`. */
    readonly problem: Problem | null;
    /** The number of commands without an answer. */
    readonly unanswered: number;
    /** Settles once the command is committed or refused, over as many connections as it takes. Never rejects. */
    send<Name extends WriteCommandName>(type: Name, ...message: MessageArgument<CommandMessage<Name>>): Promise<Outcome>;
    /** Settles with the frame that answers, which is whole also when the server has sent a part of it earlier. Never rejects. */
    read<Name extends ReadCommandName>(type: Name, ...message: MessageArgument<CommandMessage<Name>>): Promise<Answer>;
    /** @returns a function that removes the listener. */
    on<Name extends keyof ClientEvents>(name: Name, fn: (value: ClientEvents[Name]) => void): () => void;
    /** The game minute now, predicted between updates. Within a life it decreases only when the clock stops at an earlier minute. */
    predictedMinute(): number;
    /** The server's wall time, ms since the Unix epoch, and the round trip of the sample that it is based on. */
    serverTime(): {
        readonly now: number;
        readonly roundTripMs: number | undefined;
    };
    stats(): ClientStats;
    /**
     * [CONN-3] Checks at once whether the connection works, and replaces it if it does not. For an app that has reason to doubt: the device
     * has woken up, the page is visible again, the network has changed. Out of `paused` it tries to connect at once.
     */
    check(): void;
    /** Like `check`, and also connects out of `replaced` or `refused`. For a player who asks for it. */
    reconnect(): void;
    /** Closes the client for good. Commands without an answer are refused with `client_closed`. */
    close(): void;
}
/** A player's connection to the cluster: reconnects, queues and resends commands, and predicts the clock. Connects at once. */
export declare function createClient(options: ClientOptions): Client;
export {};
