import type { Clock } from '../base/clock.js';
/** Asks for the whole state when frames are missing. Not in the outbox, because a resync must not wait behind commands. */
export interface ResyncRequests {
    /** Times that frames were missing and the whole state was requested. */
    readonly gaps: number;
    /** Frames are missing. Requests the whole state, and repeats the request until `stop`. */
    request(): void;
    /**
     * A new owner has answered before its `playerObject` arrived, which is usually on its way. Requests the whole state only if nothing
     * arrives in time.
     */
    requestLater(): void;
    /** A frame was accepted, or the connection was lost. */
    stop(): void;
}
export declare function resyncRequests(options: {
    readonly clock: Clock;
    /** Time between two requests, ms. */
    readonly periodMs: number;
    readonly send: (text: string) => void;
}): ResyncRequests;
