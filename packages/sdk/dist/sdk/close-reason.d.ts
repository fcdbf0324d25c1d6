import { type CloseReason } from '../contract/errors.js';
/** The contract's name of a close code; undefined for a code that it does not have. */
export declare function closeReasonOf(code: number): CloseReason | undefined;
/** How long the server asks the client to wait, ms: the text of a close frame may end in `retryAfterMs=…`. */
export declare function requestedDelayMs(closeText: string): number;
