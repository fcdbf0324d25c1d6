import { randomId } from '../base/random.js';
import { systemClock } from '../base/system-clock.js';
import { systemRandom } from '../base/system-random.js';
import { httpApi } from './http-api.js';
import { SessionEndedError } from './session-ended.js';
/** A token is renewed when it ends within this time. Longer than the notice that the server gives before it. */
const renewBeforeMs = 90_000;
export function accountSession(options) {
    const { clock = systemClock, random = systemRandom, keep } = options;
    const api = httpApi(options.url, options.request);
    let kept = keptOf(options.session);
    let access = 'token' in options.session ? accessOf(clock, options.session) : undefined;
    let renewal;
    const change = (next) => {
        kept = next;
        keep?.(next);
    };
    const renew = async () => {
        const attempt = kept.attempt ?? randomId(random, 20);
        if (kept.attempt === undefined)
            change({ ...kept, attempt });
        const answer = await api.call('refresh', { refreshToken: kept.refreshToken, attempt });
        if (!answer.ok) {
            if (answer.code === 'bad_token')
                throw new SessionEndedError(answer.message);
            throw new Error(`The token could not be renewed: ${answer.code} ${answer.message}`);
        }
        change(keptOf(answer.value));
        access = accessOf(clock, answer.value);
        return answer.value.token;
    };
    const getToken = async (refused) => {
        const isFresh = access !== undefined && access.endsAt - clock.monotonic() > Math.min(renewBeforeMs, access.ttlMs / 2);
        if (access !== undefined && isFresh && access.token !== refused)
            return access.token;
        // Two exchanges of one token at the same time would count as a theft.
        renewal ??= renew().finally(() => {
            renewal = undefined;
        });
        return renewal;
    };
    return {
        get userID() {
            return kept.userID;
        },
        getToken,
        call: async (name, body) => api.call(name, body, await getToken()),
        async switchLife(userID) {
            const answer = await api.call('switchLife', { userID }, await getToken());
            if (answer.ok) {
                change({ ...kept, userID });
                access = accessOf(clock, answer.value);
            }
            return answer;
        },
        logout: () => api.call('logout', { refreshToken: kept.refreshToken }),
    };
}
function accessOf(clock, { token, expiresIn }) {
    const ttlMs = expiresIn * 1000;
    return { token, ttlMs, endsAt: clock.monotonic() + ttlMs };
}
function keptOf(session) {
    const { userID, refreshToken } = session;
    const attempt = 'attempt' in session ? session.attempt : undefined;
    return { userID, refreshToken, ...(attempt !== undefined && { attempt }) };
}
