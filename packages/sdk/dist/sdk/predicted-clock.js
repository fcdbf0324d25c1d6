/** Samples that are remembered. The one with the shortest round trip is the most exact. */
const samplesMax = 8;
export function serverTime(clock) {
    const samples = [];
    const best = () => samples.reduce((a, b) => (b.roundTripMs < a.roundTripMs ? b : a));
    const localOffset = clock.now() - clock.monotonic();
    return {
        sample(sentAt, receivedAt, at) {
            // The best guess is that the answer was written halfway through the round trip.
            samples.push({ offset: at - (sentAt + receivedAt) / 2, roundTripMs: receivedAt - sentAt });
            if (samples.length > samplesMax)
                samples.shift();
        },
        now: () => clock.monotonic() + (samples.length === 0 ? localOffset : best().offset),
        roundTripMs: () => (samples.length === 0 ? undefined : best().roundTripMs),
    };
}
/** The game minute at a wall time: anchorMinute + floor((now − anchorAt) × rateNum / rateDen). Never before the anchor. */
export function minuteAt(clock, now) {
    const elapsedMs = Math.max(0, now - clock.anchorAt);
    return clock.anchorMinute + Math.floor((elapsedMs * clock.rateNum) / clock.rateDen);
}
export function predictedClock(time) {
    let life = -1;
    let floor = 0;
    let shape;
    return {
        update(newLife, minute, clock) {
            if (newLife !== life) {
                life = newLife;
                floor = minute;
                shape = undefined;
            }
            if (clock !== undefined)
                shape = clock;
            floor = clock?.rateNum === 0 ? clock.anchorMinute : Math.max(floor, minute);
        },
        reset() {
            life = -1;
        },
        minute(running) {
            if (running && shape !== undefined)
                floor = Math.max(floor, minuteAt(shape, time.now()));
            return floor;
        },
    };
}
