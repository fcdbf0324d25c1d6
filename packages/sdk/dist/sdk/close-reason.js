import { closeCodes } from '../contract/errors.js';
/** The longest delay that is accepted from a server, ms. */
const delayMsMax = 60_000;
/** The contract's name of a close code; undefined for a code that it does not have. */
export function closeReasonOf(code) {
    return Object.keys(closeCodes).find((reason) => closeCodes[reason].code === code);
}
/** How long the server asks the client to wait, ms: the text of a close frame may end in `retryAfterMs=…`. */
export function requestedDelayMs(closeText) {
    const requested = /retryAfterMs=(\d{1,9})$/.exec(closeText)?.[1];
    return requested === undefined ? 0 : Math.min(Number(requested), delayMsMax);
}
