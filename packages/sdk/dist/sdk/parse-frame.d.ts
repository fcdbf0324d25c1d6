import type { ServerFrame } from './messages.generated.js';
/**
 * Parses a server's message. The server is trusted to keep the contract, so only what this package relies on is checked, and fields of a
 * newer server are accepted. Returns undefined for a message that is not a frame.
 */
export declare function parseFrame(text: string): ServerFrame | undefined;
