/** Compares a frame's position with the current one. A `playerObject` has the whole state, so it may begin an epoch or end a gap. */
export function placeFrame(position, frame) {
    if (frame.seq === undefined || frame.epoch === undefined)
        return 'unplaced';
    if (position !== null && isStale(position, frame.epoch, frame.seq))
        return 'stale';
    if (frame.type === 'playerObject')
        return 'take';
    const follows = position !== null && frame.epoch === position.epoch && (frame.first ?? frame.seq) === position.seq + 1;
    if (follows)
        return 'take';
    return frame.replyTo === undefined ? 'gap' : 'receipt';
}
function isStale(position, epoch, seq) {
    return epoch < position.epoch || (epoch === position.epoch && seq <= position.seq);
}
/**
 * [CONN-2] Whether a whole state is of another history than the position: the record was created again or restored.
 * @param isFirst no frame of this connection was accepted yet. Then a whole state that is not newer than the position proves it too;
 * later such a frame is only stale.
 */
export function isOtherHistory(position, frame, isFirst) {
    if (position === null)
        return false;
    if (placeFrame(position, frame) === 'stale')
        return isFirst;
    return frame.history !== undefined && position.history !== undefined && frame.history !== position.history;
}
