export function resyncRequests(options) {
    const { clock, periodMs, send } = options;
    let timer;
    let requests = 0;
    let gaps = 0;
    const repeat = () => {
        timer?.cancel();
        timer = clock.after(periodMs, repeat);
        send(JSON.stringify({ type: 'resync', id: `r-${++requests}` }));
    };
    return {
        get gaps() {
            return gaps;
        },
        request() {
            if (timer !== undefined)
                return;
            gaps++;
            repeat();
        },
        requestLater() {
            timer ??= clock.after(periodMs, repeat);
        },
        stop() {
            timer?.cancel();
            timer = undefined;
        },
    };
}
