import type { ClientParts } from './client-parts.js';
import type { ServerFrame } from './messages.generated.js';
import type { QuestionShape } from './view-shapes.js';
/** Handles a frame from the server: checks its position, merges it into the view and settles the command that it answers. */
export declare function receiveFrame(parts: ClientParts, frame: ServerFrame): void;
/** Removes a question from the view after its answer was accepted. */
export declare function removeAnswered({ state, events }: ClientParts, question: QuestionShape): void;
