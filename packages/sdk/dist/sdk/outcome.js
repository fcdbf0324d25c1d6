/**
 * Refusals by the client itself. `queue_full`: the command was not sent. The others: the connection ended for good before the answer, so
 * it is unknown whether the command took effect.
 */
export const localRefusals = {
    queue_full: 'Too many commands are waiting for an answer.',
    client_closed: 'The client was closed before the command was answered.',
    connection_replaced: 'The player connected from somewhere else before the command was answered.',
    connection_refused: 'The server refused the connection before the command was answered.',
};
export function localRefusal(code) {
    return { ok: false, code, message: localRefusals[code], tryLater: code === 'queue_full' };
}
