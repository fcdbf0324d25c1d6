/** The session has ended: the player must log in again. */
export declare class SessionEndedError extends Error {
    readonly name = "SessionEndedError";
}
