import { randomId } from '../base/random.js';
import { systemClock } from '../base/system-clock.js';
import { systemRandom } from '../base/system-random.js';
import { catalogues } from './catalogues.js';
import { connection } from './connection.js';
import { emitter } from './emitter.js';
import { sdkLimits } from './limits.js';
import { outbox } from './outbox.js';
import { localRefusal } from './outcome.js';
import { predictedClock, serverTime } from './predicted-clock.js';
import { receiveFrame, removeAnswered } from './receive-frame.js';
import { resyncRequests } from './resync-requests.js';
import { webSocket } from './socket.js';
/** A player's connection to the cluster: reconnects, queues and resends commands, and predicts the clock. Connects at once. */
export function createClient(options) {
    const { parts, time, counters } = clientParts(options);
    const { state, connection: link, outbox: queue, predicted, events } = parts;
    link.start();
    return {
        get state() {
            return link.state;
        },
        get view() {
            return state.view;
        },
        get position() {
            return state.position;
        },
        get problem() {
            return state.problem;
        },
        get unanswered() {
            return queue.size;
        },
        send: (type, ...message) => sendCommand(parts, type, message[0]),
        read: (type, ...message) => readFrame(parts, type, message[0]),
        on: events.on,
        predictedMinute: () => predicted.minute(link.state === 'live'),
        serverTime: () => ({ now: time.now(), roundTripMs: time.roundTripMs() }),
        stats: () => ({
            ...counters,
            reconnects: Math.max(0, state.connections - 1),
            gaps: parts.resyncs.gaps,
            duplicatesDropped: state.duplicatesDropped,
            staleDropped: state.staleDropped,
        }),
        check: () => link.check(),
        reconnect() {
            link.check();
            link.start();
        },
        close: () => link.close(),
    };
}
/** Makes the parts of a client and connects them. */
function clientParts(options) {
    const { clock = systemClock, random = systemRandom } = options;
    const limits = { ...sdkLimits, ...options.limits };
    const counters = { commandsSent: 0, commandsAcked: 0, errors: 0, resends: 0 };
    const time = serverTime(clock);
    const state = {
        position: options.resume?.position ?? null,
        isSettled: false,
        view: options.resume?.view ?? null,
        problem: null,
        connections: 0,
        duplicatesDropped: 0,
        staleDropped: 0,
    };
    const predicted = predictedClock(time);
    if (state.view !== null)
        predicted.update(state.view.life, state.view.state.minute, undefined);
    // Names this client in its connections, and its commands.
    const id = randomId(random, 10);
    const link = connection({
        urls: typeof options.url === 'string' ? [options.url] : options.url,
        openSocket: options.socket ?? webSocket,
        clock,
        random,
        limits,
        time,
        getToken: options.getToken,
        init: (initId, token = options.token) => JSON.stringify({
            type: 'init',
            ...{ userID: options.userID, client: id, id: initId, token, resume: state.position ?? undefined },
        }),
        onState: (next) => enterState(parts, next),
        onFrame: (frame) => receiveFrame(parts, parts.catalogues.complete(frame)),
        onProblem(found) {
            state.problem = found;
        },
    });
    const send = (text) => link.send(text);
    const queue = outbox({ clock, random, limits, counters, prefix: id, send });
    const parts = {
        limits,
        events: emitter(),
        predicted,
        connection: link,
        outbox: queue,
        resyncs: resyncRequests({ clock, periodMs: limits.resendMs, send }),
        catalogues: catalogues(),
        state,
    };
    return { parts, time, counters };
}
function enterState({ state, outbox: queue, resyncs, events }, next) {
    if (next === 'live') {
        state.connections++;
        state.problem = null;
        queue.live();
    }
    else {
        state.isSettled = false;
        queue.down();
        resyncs.stop();
    }
    const reason = finalReason(next);
    if (reason !== undefined)
        queue.abandon(reason);
    events.emit('state', next);
}
function sendCommand(parts, type, message) {
    const question = parts.state.view?.question ?? null;
    return new Promise((resolve) => {
        const reason = finalReason(parts.connection.state);
        if (reason !== undefined)
            return resolve(localRefusal(reason));
        parts.outbox.add(type, message, (reply) => {
            if (!reply.ok)
                return resolve(reply);
            if (type === 'answer' && question !== null)
                removeAnswered(parts, question);
            resolve({ ok: true, minute: reply.frame.type === 'ack' ? reply.frame.minute : undefined });
        });
    });
}
function readFrame(parts, type, message) {
    return new Promise((resolve) => {
        const reason = finalReason(parts.connection.state);
        if (reason !== undefined)
            return resolve(localRefusal(reason));
        parts.outbox.add(type, message ?? parts.catalogues.messageOf(type), resolve);
    });
}
/** Why commands are refused in a state that the client does not leave by itself; undefined for the other states. */
function finalReason(state) {
    if (state === 'closed')
        return 'client_closed';
    if (state === 'replaced')
        return 'connection_replaced';
    return state === 'refused' ? 'connection_refused' : undefined;
}
