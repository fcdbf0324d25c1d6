/** The package as others install it. Inside the project, import the files themselves. */
export { accountSession } from './account-session.js';
export { createClient } from './client.js';
export { guest } from './guest.js';
export { beginSession, guestSession } from './guest-session.js';
export { httpApi } from './http-api.js';
export { sdkLimits } from './limits.js';
export { SessionEndedError } from './session-ended.js';
export { webSocket } from './socket.js';
