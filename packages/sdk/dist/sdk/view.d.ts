import type { FrameBody, ServerFrame } from './messages.generated.js';
import type { FeedEntry, HabitShape, HealthConditionShape, PersonShape, QuestionShape, StateShape } from './view-shapes.js';
/** Everything that the server has sent about the life, merged. Every change makes a new object. */
export interface View {
    readonly userID: string;
    /** The number of lives before this one. */
    readonly life: number;
    readonly firstname: string;
    readonly lastname: string;
    readonly sex: 'female' | 'male';
    readonly state: StateShape;
    /** As of the latest frame. The server sends every change, so a `retrievePerson` is only needed for the details. */
    readonly people: readonly PersonShape[];
    /** The player's habits, former ones included. */
    readonly habits: readonly HabitShape[];
    /** The health conditions that the player knows of. */
    readonly healthConditions: readonly HealthConditionShape[];
    /** Oldest first, each entry once, at most `feedMax` entries. */
    readonly feed: readonly FeedEntry[];
    /** The question that is waiting for an answer. */
    readonly question: QuestionShape | null;
    readonly pastLives: FrameBody<'playerObject'>['pastLives'];
    /** How this life ended, if the client was connected then. */
    readonly ended: FrameBody<'lifeEnded'> | null;
    /** The summary of the last absence. */
    readonly offlineSummary: FrameBody<'offlineSummary'> | null;
}
export interface Merged {
    readonly view: View | null;
    /** Feed entries that the view had already. */
    readonly duplicates: number;
}
/** The view after a frame; the same object if nothing changed. Frames before the first `playerObject` change nothing. */
export declare function mergeFrame(view: View | null, frame: ServerFrame, feedMax: number): Merged;
/** The view after an answer was accepted: without its question, unless the same event has asked again since. */
export declare function mergeAnswered(view: View, question: QuestionShape): View;
