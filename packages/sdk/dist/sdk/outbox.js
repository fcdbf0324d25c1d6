import { assert } from '../base/assert.js';
import { backoffMs } from '../base/random.js';
import { localRefusal } from './outcome.js';
export function outbox(context) {
    const state = {
        ...context,
        waiting: new Map(),
        numbers: 0,
        isLive: false,
        timer: undefined,
        holdUntil: 0,
        postponed: new Set(),
        probe: undefined,
    };
    return {
        add: (type, message, settle) => add(state, type, message, settle),
        replied: (id, frame) => replied(state, id, frame),
        live() {
            state.isLive = true;
            state.holdUntil = 0;
            state.probe = undefined;
            for (const command of state.waiting.values())
                command.sentAt = undefined;
            pump(state);
        },
        down() {
            state.isLive = false;
            stopTimer(state);
        },
        abandon(code) {
            const all = [...state.waiting.values()];
            state.waiting.clear();
            state.postponed.clear();
            state.probe = undefined;
            stopTimer(state);
            for (const command of all) {
                state.counters.errors++;
                command.settle(localRefusal(code));
            }
        },
        get size() {
            return state.waiting.size;
        },
    };
}
function add(state, type, message, settle) {
    const { waiting, counters, limits } = state;
    if (waiting.size >= limits.queueMax) {
        counters.errors++;
        settle(localRefusal('queue_full'));
        return;
    }
    const id = `c-${state.prefix}-${++state.numbers}`;
    const text = JSON.stringify(message === undefined ? { type, id } : { type, message, id });
    assert(!waiting.has(id), '[CMD-1] every command has an id of its own');
    waiting.set(id, { id, text, settle, sends: 0, retries: 0, sentAt: undefined });
    pump(state);
}
/** Sends every command that is due and fits into the window, and sets the timer for the next resend. */
function pump(state) {
    const { clock, limits, waiting, postponed } = state;
    stopTimer(state);
    if (!state.isLive || waiting.size === 0)
        return;
    const now = clock.monotonic();
    if (now < state.holdUntil) {
        pumpAfter(state, state.holdUntil - now);
        return;
    }
    let inFlight = 0;
    let oldest = now;
    let isBehindProbe = false;
    for (const command of waiting.values()) {
        if (++inFlight > limits.inFlightMax)
            break;
        const isDue = command.sentAt === undefined || now - command.sentAt >= limits.resendMs;
        if (isDue && isBehindProbe)
            break;
        if (isDue && postponed.size > 0)
            state.probe ??= command;
        if (isDue)
            transmit(state, command, now);
        isBehindProbe ||= command === state.probe && postponed.size > 0;
        oldest = Math.min(oldest, command.sentAt ?? now);
        // Sending may end the connection.
        if (!state.isLive)
            return;
    }
    pumpAfter(state, oldest + limits.resendMs - now);
}
function pumpAfter(state, delayMs) {
    stopTimer(state);
    state.timer = state.clock.after(Math.max(1, delayMs), () => pump(state));
}
function stopTimer(state) {
    state.timer?.cancel();
    state.timer = undefined;
}
function transmit({ counters, send }, command, now) {
    if (command.sends++ === 0)
        counters.commandsSent++;
    else
        counters.resends++;
    command.sentAt = now;
    send(command.text);
}
function replied(state, id, frame) {
    const command = state.waiting.get(id);
    if (command === undefined)
        return false;
    if (command === state.probe)
        state.probe = undefined;
    if (frame.type === 'error')
        refused(state, command, frame);
    else {
        forget(state, command);
        state.counters.commandsAcked++;
        command.settle({ ok: true, frame });
    }
    pump(state);
    return true;
}
/** [CMD-8] Postpones the command if an edge did not take it, and settles it with any other refusal. */
function refused(state, command, frame) {
    const { limits } = state;
    if (frame.retryable && command.retries < limits.retriesMax) {
        const backoff = backoffMs(state.random, command.retries++, limits.retryBaseMs, limits.retryCapMs);
        state.holdUntil = Math.max(state.holdUntil, state.clock.monotonic() + Math.max(frame.retryAfterMs ?? 0, backoff));
        command.sentAt = undefined;
        state.postponed.add(command);
        return;
    }
    forget(state, command);
    state.counters.errors++;
    command.settle({ ok: false, code: frame.code, message: frame.message, tryLater: frame.tryLater === true });
}
function forget(state, command) {
    state.waiting.delete(command.id);
    state.postponed.delete(command);
}
