import type { ErrorCode } from '../contract/errors.js';
import type { ServerFrame } from './messages.generated.js';
/**
 * Refusals by the client itself. `queue_full`: the command was not sent. The others: the connection ended for good before the answer, so
 * it is unknown whether the command took effect.
 */
export declare const localRefusals: {
    readonly queue_full: 'Too many commands are waiting for an answer.';
    readonly client_closed: 'The client was closed before the command was answered.';
    readonly connection_replaced: 'The player connected from somewhere else before the command was answered.';
    readonly connection_refused: 'The server refused the connection before the command was answered.';
};
export type LocalRefusal = keyof typeof localRefusals;
export interface Refused {
    readonly ok: false;
    /** A code of the contract's table (a newer server may have more), or of {@link localRefusals}. */
    readonly code: ErrorCode | LocalRefusal | (string & {});
    readonly message: string;
    /** Whether the same command may succeed later. It is then a new command: the refusal of this one is final. */
    readonly tryLater: boolean;
}
/** The result of a command: the game minute at which it took effect, or a refusal. */
export type Outcome = {
    readonly ok: true;
    readonly minute: number | undefined;
} | Refused;
/** The result of a read: the frame that answers, or a refusal. */
export type Answer = {
    readonly ok: true;
    readonly frame: ServerFrame;
} | Refused;
export declare function localRefusal(code: LocalRefusal): Refused;
