import { addresses } from '../contract/http/addresses.generated.js';
/**
 * The HTTP routes for accounts.
 * @param url the address of the cluster, as ws:// or http://.
 */
export function httpApi(url, request = fetch) {
    const base = url.replace(/^ws/, 'http');
    return {
        async call(name, body, token) {
            const { method, path } = addresses[name];
            const response = await request(new URL(path, base), {
                method,
                headers: {
                    ...(token !== undefined && { authorization: `Bearer ${token}` }),
                    ...(body !== undefined && { 'content-type': 'application/json' }),
                },
                ...(body !== undefined && { body: JSON.stringify(body) }),
            });
            const value = parse(await response.text());
            if (response.ok)
                return { ok: true, value: value };
            return refused(response.status, value);
        },
    };
}
function refused(status, value) {
    const { code, message, retryAfterMs } = (value ?? {});
    return {
        ok: false,
        code: typeof code === 'string' ? code : `http_${status}`,
        message: typeof message === 'string' ? message : `The server answered with status ${status}.`,
        ...(typeof retryAfterMs === 'number' && { retryAfterMs }),
    };
}
function parse(text) {
    if (text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        // A proxy between client and server may answer with a page.
        return undefined;
    }
}
