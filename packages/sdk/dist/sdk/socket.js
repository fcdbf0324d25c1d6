/** The platform's WebSocket: browsers, and Node 22 or later. */
export const webSocket = (url, events) => {
    const socket = new WebSocket(url);
    let done = false;
    const finish = (code, reason) => {
        if (done)
            return;
        done = true;
        events.closed(code, reason);
    };
    socket.addEventListener('open', () => {
        if (!done)
            events.opened();
    });
    socket.addEventListener('message', (event) => {
        if (!done && typeof event.data === 'string')
            events.received(event.data);
    });
    socket.addEventListener('close', (event) => finish(event.code, event.reason));
    // A failed handshake is an error event. On some platforms no close event follows.
    socket.addEventListener('error', () => {
        if (socket.readyState !== WebSocket.OPEN)
            finish(1006, 'connection failed');
    });
    return {
        send: (text) => socket.send(text),
        close() {
            done = true;
            socket.close(1000);
        },
    };
};
