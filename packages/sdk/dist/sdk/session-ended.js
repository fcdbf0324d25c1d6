/** The session has ended: the player must log in again. */
export class SessionEndedError extends Error {
    name = 'SessionEndedError';
}
