import type { Clock } from '../base/clock.js';
import { type Random } from '../base/random.js';
import type { Tokens } from './guest-session.js';
import { type HttpAnswer } from './http-api.js';
import type { RouteAnswer, RouteInput, RouteName } from './messages.generated.js';
/** What an app keeps of a session, as a secret, so that it can go on later. */
export interface KeptSession {
    readonly userID: string;
    readonly refreshToken: string;
    /** An exchange whose answer has not arrived yet. */
    readonly attempt?: string;
}
export interface AccountSessionOptions {
    /** The address of the cluster, as ws:// or http://. */
    readonly url: string;
    /** The system's by default. */
    readonly clock?: Clock;
    readonly random?: Random;
    /** The answer with which the session began, or what was kept of it. */
    readonly session: Tokens | KeptSession;
    /** Called with what to keep, whenever it changes. It is kept before the exchange is sent, so that no exchange is lost with the app. */
    readonly keep?: (session: KeptSession) => void;
    readonly request?: typeof fetch;
}
/** A session of an account: its tokens are renewed in time. */
export interface AccountSession {
    /** The life that the session plays. */
    readonly userID: string;
    /**
     * Returns an access token that is valid for a while. For `getToken` of a client.
     * @param refused a token that the server has refused; another one is returned.
     * @throws SessionEndedError when the player must log in again.
     */
    getToken(refused?: string): Promise<string>;
    /** Calls a route of accounts with the session's token. @throws as {@link AccountSession.getToken} does, or when the server cannot be reached. */
    call<Name extends RouteName>(name: Name, body: RouteInput<Name>): Promise<HttpAnswer<RouteAnswer<Name>>>;
    /** Plays another life of the account from now on. Open another client for it. */
    switchLife(userID: string): Promise<HttpAnswer<RouteAnswer<'switchLife'>>>;
    /** Ends the session on the server. */
    logout(): Promise<HttpAnswer<undefined>>;
}
export declare function accountSession(options: AccountSessionOptions): AccountSession;
