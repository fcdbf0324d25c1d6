/** The package as others install it. Inside the project, import the files themselves. */
export {
  type AccountSession,
  type AccountSessionOptions,
  accountSession,
  type KeptSession,
  type SharedSession,
} from './account-session.ts'
export { type Client, type ClientOptions, type ClientStats, createClient } from './client.ts'
export type { ClientEvents } from './client-events.ts'
export type { ConnectionState, Problem, TokenSource } from './connection.ts'
export { guest, type Identity } from './guest.ts'
export { beginSession, guestSession, type Tokens } from './guest-session.ts'
export { type HttpAnswer, type HttpApi, httpApi } from './http-api.ts'
export type { CommandStore, KeptCommand } from './kept-commands.ts'
export { type SdkLimits, sdkLimits } from './limits.ts'
export type { LoungeMessage, LoungeView } from './lounge-view.ts'
export type {
  AccountCommandName,
  CommandMessage,
  FrameBody,
  FrameName,
  FrameOf,
  LoungeCommandName,
  ReadCommandName,
  RouteAnswer,
  RouteInput,
  RouteName,
  ServerFrame,
  WriteCommandName,
} from './messages.generated.ts'
export type { Answer, Outcome } from './outcome.ts'
export { SessionEndedError } from './session-ended.ts'
export { type Socket, type SocketEvents, type SocketFactory, webSocket } from './socket.ts'
export { type TypedMessages, type TypedMessagesOptions, typedMessages } from './typed-messages.ts'
export type { View } from './view.ts'
