import type { Clock } from '../base/clock.js';
import { type Random } from '../base/random.js';
import type { SdkLimits } from './limits.js';
import type { ServerFrame } from './messages.generated.js';
import { type LocalRefusal, type Refused } from './outcome.js';
/** The answer to a command: the frame that names its id, or a refusal. */
export type Reply = {
    readonly ok: true;
    readonly frame: ServerFrame;
} | Refused;
/**
 * The queue of commands without an answer. Each command is kept until it is answered, and is sent again until then, in order: [CMD-1].
 *
 * There is one exception to the order. A command that an edge did not take (`retryable`: `rate_limited`, `overloaded`, …) goes out again
 * after commands that were in flight with it and were accepted. To limit that, the outbox sends no new command after such a refusal until
 * all postponed commands are answered, and it sends those one at a time, in order. So a second refusal cannot let a later one overtake. A
 * caller that needs two commands in order in all cases awaits the first before it sends the second.
 */
export interface Outbox {
    /** Queues a command and sends it when the window has room. Refuses it at once when the queue is full. */
    add(type: string, message: unknown, settle: (reply: Reply) => void): void;
    /** A frame that names a command. @returns false when no command with this id is waiting. */
    replied(id: string, frame: ServerFrame): boolean;
    /** The connection is live. Sends everything without an answer again, in order. */
    live(): void;
    /** The connection is lost. Nothing is sent until {@link live}. */
    down(): void;
    /** Refuses everything without an answer. */
    abandon(code: LocalRefusal): void;
    readonly size: number;
}
export interface OutboxCounters {
    commandsSent: number;
    commandsAcked: number;
    errors: number;
    resends: number;
}
export interface OutboxContext {
    readonly clock: Clock;
    readonly random: Random;
    readonly limits: SdkLimits;
    readonly counters: OutboxCounters;
    /** Ids are `c-`, this prefix and a running number. */
    readonly prefix: string;
    send(text: string): void;
}
export declare function outbox(context: OutboxContext): Outbox;
