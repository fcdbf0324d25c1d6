import type { Clock } from '../base/clock.js';
import type { ClockShape } from './view-shapes.js';
/** The server's wall time, estimated from `pong` frames. */
export interface ServerTime {
    /** Adds a sample. `sentAt` and `receivedAt` are monotonic; `at` is the server's wall time in between. */
    sample(sentAt: number, receivedAt: number, at: number): void;
    /** The server's wall time, ms since the Unix epoch. Before the first sample: this machine's. */
    now(): number;
    /** The shortest remembered round trip, ms; undefined before the first sample. */
    roundTripMs(): number | undefined;
}
export declare function serverTime(clock: Clock): ServerTime;
/** The game minute at a wall time: anchorMinute + floor((now − anchorAt) × rateNum / rateDen). Never before the anchor. */
export declare function minuteAt(clock: ClockShape, now: number): number;
/**
 * Predicts the game minute. While the clock runs, the prediction never decreases: a display that pauses is better than one that runs
 * backwards. When the clock is stopped, its minute is known exactly, and a prediction that was ahead goes back to it.
 */
export interface PredictedClock {
    /** Takes what the server sent: the current minute, and how the clock runs if that was sent too. */
    update(life: number, minute: number, clock: ClockShape | undefined): void;
    /** Forgets the life: the next update starts anew. */
    reset(): void;
    /** @param running false without a connection, when it is unknown how the clock runs. The prediction does not advance then. */
    minute(running: boolean): number;
}
export declare function predictedClock(time: ServerTime): PredictedClock;
