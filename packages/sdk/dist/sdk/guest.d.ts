export interface Identity {
    readonly userID: string;
    readonly token: string;
}
/**
 * Creates a player without an account.
 * @param url the address of the cluster, as ws:// or http://.
 * @throws Error when the server cannot be reached or refuses.
 */
export declare function guest(url: string, request?: typeof fetch): Promise<Identity>;
