/** The package as others install it. Inside the project, import the files themselves. */
export { type AccountSession, type AccountSessionOptions, accountSession, type KeptSession } from './account-session.js';
export { type Client, type ClientOptions, type ClientStats, createClient } from './client.js';
export type { ClientEvents } from './client-events.js';
export type { ConnectionState, Problem, TokenSource } from './connection.js';
export { guest, type Identity } from './guest.js';
export { beginSession, guestSession, type Tokens } from './guest-session.js';
export { type HttpAnswer, type HttpApi, httpApi } from './http-api.js';
export { type SdkLimits, sdkLimits } from './limits.js';
export type { CommandMessage, FrameBody, FrameName, FrameOf, ReadCommandName, RouteAnswer, RouteInput, RouteName, ServerFrame, WriteCommandName, } from './messages.generated.js';
export type { Answer, Outcome } from './outcome.js';
export { SessionEndedError } from './session-ended.js';
export { type Socket, type SocketEvents, type SocketFactory, webSocket } from './socket.js';
export type { View } from './view.js';
