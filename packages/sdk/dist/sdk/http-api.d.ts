import type { RouteAnswer, RouteInput, RouteName } from './messages.generated.js';
/** An answer of the server: what was asked for, or why it was refused. */
export type HttpAnswer<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    /** As in the table of refusals; `http_<status>` when the answer is none of the server's own. */
    readonly code: string;
    readonly message: string;
    readonly retryAfterMs?: number;
};
export interface HttpApi {
    /** @throws TypeError when the server cannot be reached. */
    call<Name extends RouteName>(name: Name, body: RouteInput<Name>, token?: string): Promise<HttpAnswer<RouteAnswer<Name>>>;
}
/**
 * The HTTP routes for accounts.
 * @param url the address of the cluster, as ws:// or http://.
 */
export declare function httpApi(url: string, request?: typeof fetch): HttpApi;
