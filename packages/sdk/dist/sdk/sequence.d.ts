/** The position of the last frame that was accepted, and the id of the record's history in which it is. */
export interface Position {
    readonly epoch: number;
    readonly seq: number;
    readonly history?: string;
}
/** The fields of a frame that its position is read from. */
export interface Positioned {
    readonly type: string;
    readonly epoch?: number;
    readonly seq?: number;
    readonly first?: number;
    readonly replyTo?: string;
    readonly history?: string | undefined;
}
/**
 * `take`: the frame is the next one. `unplaced`: it has no position, because the edge itself sent it. `stale`: it is at or before the
 * current position: [FENCE-5]. `gap`: frames before it are missing. `receipt`: frames before it are missing, but it answers a command,
 * and that is valid on its own.
 */
export type Placement = 'take' | 'unplaced' | 'stale' | 'gap' | 'receipt';
/** Compares a frame's position with the current one. A `playerObject` has the whole state, so it may begin an epoch or end a gap. */
export declare function placeFrame(position: Position | null, frame: Positioned): Placement;
/**
 * [CONN-2] Whether a whole state is of another history than the position: the record was created again or restored.
 * @param isFirst no frame of this connection was accepted yet. Then a whole state that is not newer than the position proves it too;
 * later such a frame is only stale.
 */
export declare function isOtherHistory(position: Position | null, frame: Positioned, isFirst: boolean): boolean;
