/** Every limit and delay of the client. Each can be set in the options of `createClient`. */
export declare const sdkLimits: {
    /** Commands that may wait for an answer. More are refused at once with `queue_full`. */
    readonly queueMax: 256;
    /** Commands in flight at once; the others wait in order. Half of the server's burst, so that a full window is never refused. */
    readonly inFlightMax: 30;
    /** A command without an answer is sent again after this. The server recognises its id. */
    readonly resendMs: 5000;
    /** How often a command that an edge did not take (rate limit, overload) is sent again before the caller gets the refusal. */
    readonly retriesMax: 24;
    readonly retryBaseMs: 200;
    readonly retryCapMs: 5000;
    /** Full jitter from the first attempt on, so that the clients of a dead edge do not all reconnect at once. */
    readonly backoffBaseMs: 150;
    readonly backoffCapMs: 5000;
    /** From opening the socket to the first frame of the player's owner. A failover may happen in between. */
    readonly connectTimeoutMs: 8000;
    readonly heartbeatMs: 10000;
    /** A connection without any frame for this long after a heartbeat is dead. */
    readonly heartbeatTimeoutMs: 5000;
    /** How long `check` waits for its answer. Shorter, because the app has a reason to doubt the connection. */
    readonly checkTimeoutMs: 2000;
    /** Feed entries that the view keeps. */
    readonly feedMax: 200;
};
export type SdkLimits = {
    readonly [Name in keyof typeof sdkLimits]: number;
};
