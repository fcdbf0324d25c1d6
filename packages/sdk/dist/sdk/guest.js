/**
 * Creates a player without an account.
 * @param url the address of the cluster, as ws:// or http://.
 * @throws Error when the server cannot be reached or refuses.
 */
export async function guest(url, request = fetch) {
    const address = new URL('/api/guest', url.replace(/^ws/, 'http'));
    const response = await request(address, { method: 'POST' });
    const text = await response.text();
    if (!response.ok)
        throw new Error(`The server refused to create a guest: ${response.status} ${text.slice(0, 200)}`);
    const body = JSON.parse(text);
    if (typeof body.userID !== 'string' || typeof body.token !== 'string') {
        throw new Error('The server created a guest, but its answer has no userID or no token.');
    }
    return { userID: body.userID, token: body.token };
}
